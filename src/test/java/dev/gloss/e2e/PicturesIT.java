package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Pictures on terminals of several kinds, and where there is none.
class PicturesIT {

    private static final String FILE = ".gloss/pages/gates.p1.png";

    @TempDir static Path scratch;
    private static Gloss gloss;

    @BeforeAll
    static void aLibraryWithOnePaper() throws IOException {
        gloss = Gloss.withSample(scratch);
    }

    @Test
    void aPageIsDrawnAsTheTerminalCanAndNamed() throws Exception {
        assertThat(shown(Map.of("TERM", "xterm-kitty"))).contains("\033_Ga=T,f=100,q=2,c=");
        assertThat(shown(Map.of("TERM_PROGRAM", "iTerm.app"))).contains("\033]1337;File=inline=1;");
        assertThat(shown(Map.of("COLORTERM", "truecolor"))).contains("\033[38;2;", "▀");
        assertThat(shown(Map.of())).contains("\033[38;5;", "▀");
    }

    @Test
    void noPictureIsDrawnWhereNobodyWantsColours() throws Exception {
        assertThat(shown(Map.of("NO_COLOR", "1"))).doesNotContain("\033", "▀");
        assertThat(shown(Map.of("TERM", "dumb"))).doesNotContain("\033", "▀");
    }

    @Test
    void aPipeGetsThePath() {
        Gloss.Result shown = gloss.run("show", "gates@1.4", "--page");

        assertThat(shown.outLines()).containsExactly(gloss.library().resolve(FILE).toString());
    }

    private static String shown(Map<String, String> terminal) throws Exception {
        try (Terminal window = Terminal.open(gloss, terminal, "show", "gates@1.4", "--page")) {
            window.await(FILE);
            assertThat(window.exitStatus()).isZero();
            return window.raw();
        }
    }
}
