package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

class ViewerTest {

    private static final Path PDF = Path.of("/library/papers/two words.pdf");

    @TempDir Path bin;
    private Map<String, String> desktop;

    @BeforeEach
    void aDesktop() {
        desktop = Map.of("PATH", "/nowhere:" + bin, "DISPLAY", ":0");
    }

    @Test
    void programsThatAreKnownAreSentToThePage() {
        assertThat(Viewer.wanted("zathura").words(PDF, 4))
                .containsExactly("zathura", "--page=4", PDF.toString());
        assertThat(Viewer.wanted("/opt/mupdf-x11").words(PDF, 4))
                .containsExactly("/opt/mupdf-x11", PDF.toString(), "4");
        assertThat(Viewer.wanted("firefox --new-window").words(PDF, 4))
                .containsExactly(
                        "firefox", "--new-window", "file:///library/papers/two%20words.pdf#page=4");
    }

    @Test
    void othersShowTheFileUnlessTheCommandSaysHow() {
        assertThat(Viewer.wanted("my-viewer").words(PDF, 4))
                .containsExactly("my-viewer", PDF.toString());
        assertThat(Viewer.wanted("my-viewer -f '{file}' -p{page}").words(PDF, 4))
                .containsExactly("my-viewer", "-f", PDF.toString(), "-p4");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemsViewerIsAskedForAndSentToThePageIfItCanBe() throws IOException {
        program("xdg-open", "");
        program("xdg-mime", "echo org.gnome.Evince.desktop");
        assertThat(words()).containsExactly(bin + "/xdg-open", PDF.toString());

        program("evince", "");
        assertThat(words()).containsExactly(bin + "/evince", "--page-index=4", PDF.toString());

        program("xdg-mime", "echo unheard-of.desktop");
        assertThat(words()).containsExactly(bin + "/xdg-open", PDF.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSystemWithoutAScreenHasNoViewer() throws IOException {
        assertThat(Viewer.ofSystem(desktop)).isEmpty();
        program("xdg-open", "");
        assertThat(Viewer.ofSystem(Map.of("PATH", bin.toString()))).isEmpty();
    }

    @Test
    void aViewerThatFailsAtOnceIsNamed() throws IOException {
        program("broken", "exit 3");

        assertThatThrownBy(() -> Viewer.wanted(bin + "/broken").show(PDF, 1))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("broken cannot be started")
                .hasMessageContaining("status 3");
    }

    private List<String> words() {
        return Viewer.ofSystem(desktop).orElseThrow().words(PDF, 4);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
