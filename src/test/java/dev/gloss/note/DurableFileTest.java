package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.note.DurableFile.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writing a file over one that others may write too.
class DurableFileTest {

    private static final Path NOTE = Path.of("/library/notes/k/n.md");

    @TempDir Path folder;

    @Test
    void replacesWhatWasLoadedAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("n.md"), "old");

        assertThat(DurableFile.write(file, "new é", "old")).isEqualTo(new Outcome.Saved(file));

        assertThat(file).hasContent("new é");
        assertThat(names()).containsExactly("n.md");
    }

    @Test
    void keepsBothWhereSomebodyElseWroteMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("n.md"), "theirs");

        Outcome outcome = DurableFile.write(file, "mine", "old");

        assertThat(file).hasContent("theirs");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> {
                            assertThat(conflict.sibling()).hasContent("mine");
                            assertThat(conflict.sibling().getFileName().toString())
                                    .matches("n\\.conflict-[0-9a-f]{8}\\.md");
                        });
    }

    @Test
    void aNewFileNeverReplacesOneThatAppearedMeanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("n.md"), "theirs");

        assertThat(DurableFile.write(file, "mine", null)).isInstanceOf(Outcome.Conflict.class);
        assertThat(file).hasContent("theirs");
    }

    @Test
    void doesNotBringBackWhatSomebodyRemoved() throws IOException {
        Path file = folder.resolve("n.md");

        assertThat(DurableFile.write(file, "mine", "old")).isInstanceOf(Outcome.Conflict.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path missing = folder.resolve("missing").resolve("n.md");

        assertThatThrownBy(() -> DurableFile.write(missing, "x", null))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void asksTheDiskForEachStepInItsOrder() throws IOException {
        ModelDisk disk = new ModelDisk().with(NOTE, "old");

        DurableFile.write(disk, NOTE, "new", "old");

        assertThat(disk.operations())
                .containsExactly(
                        "create .n.md.X.tmp",
                        "write",
                        "force",
                        "close",
                        "read n.md",
                        "move .n.md.X.tmp n.md",
                        "force folder");
    }

    @Test
    void leavesTheWholeOldFileWhicheverStepFails() {
        for (int step = 0; step < 6; step++) {
            ModelDisk disk =
                    new ModelDisk()
                            .with(NOTE, "old")
                            .failAt(step, new IOException("No space left on device"));

            assertThatThrownBy(() -> DurableFile.write(disk, NOTE, "new", "old"))
                    .as("step %d", step)
                    .isInstanceOf(FileSystemException.class)
                    .isNotInstanceOf(UnconfirmedException.class)
                    .hasMessage(NOTE + ": No space left on device");
            assertThat(disk.files()).as("step %d", step).isEqualTo(Map.of(NOTE, "old"));
        }
    }

    @Test
    void saysWhenTheDiskDoesNotConfirmWhatIsWritten() {
        ModelDisk disk = new ModelDisk().with(NOTE, "old").failAt(6, new IOException("I/O error"));

        assertThatThrownBy(() -> DurableFile.write(disk, NOTE, "new", "old"))
                .isInstanceOf(UnconfirmedException.class)
                .hasMessage(NOTE + ": I/O error");
        assertThat(disk.files()).isEqualTo(Map.of(NOTE, "new"));
    }

    @Test
    void aLossOfPowerAtAnyMomentLeavesTheWholeOldOrTheWholeNewFile() throws IOException {
        for (int step = 0; step <= 7; step++) {
            ModelDisk disk = new ModelDisk().with(NOTE, "old").failAt(step, new PowerLoss());
            try {
                DurableFile.write(disk, NOTE, "new words", "old");
                assertThat(step).isEqualTo(7);
                assertThat(disk.afterPowerLoss())
                        .allSatisfy(files -> assertThat(files).containsEntry(NOTE, "new words"));
            } catch (FileSystemException _) {
                assertThat(disk.afterPowerLoss())
                        .as("step %d", step)
                        .allSatisfy(files -> assertThat(files.get(NOTE)).isIn("old", "new words"));
            }
        }
    }

    @Test
    void aNewFileIsNotThereOrWholeAfterALossOfPower() throws IOException {
        for (int step = 0; step <= 7; step++) {
            ModelDisk disk = new ModelDisk().failAt(step, new PowerLoss());
            try {
                DurableFile.write(disk, NOTE, "new words", null);
                assertThat(disk.afterPowerLoss())
                        .allSatisfy(files -> assertThat(files).containsEntry(NOTE, "new words"));
            } catch (FileSystemException _) {
                assertThat(disk.afterPowerLoss())
                        .as("step %d", step)
                        .allSatisfy(files -> assertThat(files.get(NOTE)).isIn(null, "new words"));
            }
        }
    }

    /// With no power nothing is tidied up.
    private static final class PowerLoss extends IOException {

        private static final long serialVersionUID = 1;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
