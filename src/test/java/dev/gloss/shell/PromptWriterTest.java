package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Who may speak at the terminal while somebody waits for a command there.
class PromptWriterTest {

    private final StringWriter terminal = new StringWriter();
    private final PromptWriter writer = new PromptWriter(terminal);

    @Test
    void whatOthersSayDuringACommandIsHeardAfterIt() throws Exception {
        writer.reserve();
        say("mine 1\n");
        another("theirs\n");
        say("mine 2\n");
        assertThat(terminal).hasToString("mine 1\nmine 2\n");

        writer.release();
        assertThat(terminal).hasToString("mine 1\nmine 2\ntheirs\n");
        another("and more\n");
        assertThat(terminal.toString()).endsWith("theirs\nand more\n");
    }

    @Test
    void progressIsWipedBeforeAnythingElseIsSaid() throws Exception {
        say("\r3 of 4\033[K");
        say("it goes on\n");
        assertThat(terminal).hasToString("\r3 of 4\033[K\r\033[Kit goes on\n");
    }

    @Test
    void progressIsShownOnlyWhileSomebodyWaitsForIt() throws Exception {
        say("\r3 of 4\033[K");
        writer.showProgress(false);
        assertThat(terminal).hasToString("\r3 of 4\033[K\r\033[K");
        say("\r4 of 4\033[K");
        assertThat(terminal.toString()).doesNotContain("4 of 4");
        writer.showProgress(true);
        say("\r5 of 5\033[K");
        assertThat(terminal.toString()).contains("5 of 5");
    }

    private void say(String words) throws IOException {
        writer.write(words);
        writer.flush();
    }

    private void another(String words) throws InterruptedException {
        Thread other =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                say(words);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        other.join();
    }
}
