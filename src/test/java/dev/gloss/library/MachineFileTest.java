package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An exported file that another program changes.
class MachineFileTest {

    @TempDir Path folder;
    private MachineFile file;

    @BeforeEach
    void export() throws IOException {
        file = new MachineFile(folder.resolve("a.pdf"), folder.resolve("base"));
        file.replaceBy(fresh("exported"));
    }

    @Test
    void whatWasTakenInMayBeWrittenOver() throws IOException {
        Files.writeString(file.file(), "commented");

        file.takeIn(Digests.sha256(file.file()));

        assertThat(file.replaceBy(fresh("exported again"))).isTrue();
        assertThat(file.file()).hasContent("exported again");
    }

    @Test
    void whatChangedWhileItWasTakenInMayNot() throws IOException {
        Files.writeString(file.file(), "commented");
        String before = Digests.sha256(file.file());
        Files.writeString(file.file(), "commented once more");

        file.takeIn(before);

        assertThatThrownBy(() -> file.replaceBy(fresh("exported again")))
                .isInstanceOf(LibraryException.class);
        assertThat(file.file()).hasContent("commented once more");
    }

    private Path fresh(String text) throws IOException {
        return Files.writeString(folder.resolve("fresh"), text);
    }
}
