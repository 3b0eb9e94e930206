package dev.gloss.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Lines are broken between words where the terminal ends, and nowhere else.
class TerminalWidthIT {

    private static final String WORDS = "a thought of many words, ".repeat(12).strip();

    @TempDir Path scratch;
    private Gloss gloss;

    @BeforeEach
    void aNoteOfManyWords() throws IOException {
        gloss = Gloss.withSample(scratch);
        assertThat(gloss.run("note", "gates@1.1", WORDS).status()).isZero();
    }

    @Test
    void aSingleCommandFitsTheTerminal() throws Exception {
        try (Terminal terminal = Terminal.open(gloss, Map.of(), "notes")) {
            assertThat(terminal.exitStatus()).isZero();
            assertFits(terminal.await("words,"));
        }
    }

    @Test
    void theShellFitsTheTerminal() throws Exception {
        try (Terminal terminal = Terminal.open(gloss)) {
            terminal.await("gloss> ");
            assertFits(terminal.run("notes"));
        }
    }

    @Test
    void theShellHasAPromptOnATerminalOfUnknownSize() throws Exception {
        try (Terminal terminal = Terminal.open(gloss, Map.of(), 0)) {
            terminal.await("gloss> ");
            assertThat(terminal.run("notes")).contains("a thought");
        }
    }

    @Test
    void aPipeGetsWholeLines() {
        assertThat(gloss.run("notes").outLines()).contains("    " + WORDS);
    }

    private static void assertFits(String screen) {
        assertThat(screen.lines().filter(line -> line.startsWith("    a thought")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Terminal.COLUMNS))
                .isNotEmpty();
        assertThat(screen.replaceAll("\\s+", " ")).contains(WORDS);
        assertThat(screen).doesNotContain(WORDS);
    }
}
