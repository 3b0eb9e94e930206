package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.shell.HalfBlocks.Palette;
import dev.gloss.worker.Pixels;

import org.junit.jupiter.api.Test;

import java.util.Map;

class HalfBlocksTest {

    /// Two black pixels above two white ones above two red ones.
    private static final Pixels FLAG =
            new Pixels(
                    2,
                    3,
                    new byte[] {0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, 0, 0, -1, 0, 0});

    @Test
    void eachCharacterShowsOnePixelAboveAnother() {
        assertThat(HalfBlocks.of(FLAG, Palette.ALL))
                .isEqualTo(
                        "\033[38;2;0;0;0;48;2;255;255;255m▀▀\033[0m\n"
                                + "\033[38;2;255;0;0;48;2;255;255;255m▀▀\033[0m\n");
    }

    @Test
    void aTerminalOfFewColoursGetsTheNearest() {
        assertThat(HalfBlocks.of(FLAG, Palette.CUBE))
                .isEqualTo("\033[38;5;16;48;5;231m▀▀\033[0m\n\033[38;5;196;48;5;231m▀▀\033[0m\n");
        Pixels grey = new Pixels(1, 2, new byte[] {40, 50, 100, 120, (byte) 200, (byte) 240});
        assertThat(HalfBlocks.of(grey, Palette.CUBE)).isEqualTo("\033[38;5;23;48;5;117m▀\033[0m\n");
    }

    @Test
    void theTerminalSaysHowManyColoursItHas() {
        assertThat(Palette.of(Map.of("COLORTERM", "truecolor"))).isEqualTo(Palette.ALL);
        assertThat(Palette.of(Map.of())).isEqualTo(Palette.CUBE);
    }
}
