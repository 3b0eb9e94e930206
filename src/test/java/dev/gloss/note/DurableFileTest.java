package dev.gloss.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.note.DurableFile.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writing a file over one that others may write too.
class DurableFileTest {

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

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
