package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class PictureFormTest {

    @Test
    void terminalsAreKnownByWhatTheySay() {
        assertThat(PictureForm.ofTerminal(Map.of("TERM", "xterm-kitty")))
                .isEqualTo(PictureForm.KITTY);
        assertThat(PictureForm.ofTerminal(Map.of("TERM_PROGRAM", "ghostty")))
                .isEqualTo(PictureForm.KITTY);
        assertThat(PictureForm.ofTerminal(Map.of("TERM_PROGRAM", "iTerm.app")))
                .isEqualTo(PictureForm.ITERM);
        assertThat(PictureForm.ofTerminal(Map.of("LC_TERMINAL", "iTerm2")))
                .isEqualTo(PictureForm.ITERM);
        assertThat(PictureForm.ofTerminal(Map.of("TERM", "xterm-256color")))
                .isEqualTo(PictureForm.BLOCKS);
    }

    @Test
    void nothingPassesThroughTmux() {
        assertThat(PictureForm.ofTerminal(Map.of("TMUX", "/tmp/tmux", "KITTY_WINDOW_ID", "1")))
                .isEqualTo(PictureForm.BLOCKS);
    }
}
