package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.pdf.SamplePdf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How far a paper was read, today and in its next version.
class ReadingStateTest {

    @TempDir Path scratch;
    private Library library;

    @BeforeEach
    void aLibraryWithOnePaper() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        add(SamplePdf.write(scratch.resolve("gates.pdf")), null);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPaperThatNobodyBeganIsReadNowhere() {
        assertThat(state().stoppedAt()).isEmpty();
        assertThat(state().isRead(0)).isFalse();
    }

    @Test
    void whereItsReaderStoppedIsKept() {
        ReadingState state = state();
        state.read(2);
        state.read(3);
        state.stopAt(3);

        assertThat(state().stoppedAt()).hasValue(3);
        assertThat(List.of(state().isRead(1), state().isRead(2), state().isRead(3)))
                .containsExactly(false, true, true);
    }

    @Test
    void whatSaysTheSameInTheNextVersionIsRead() throws IOException {
        ReadingState state = state();
        state.read(3);
        state.read(5);
        state.stopAt(5);
        String next =
                SamplePdf.GATES
                        .replace(
                                "## 1 Introduction",
                                "## 0 Preface\nNew words come first.\n\n## 1 Introduction")
                        .replace("A mixture of experts", "Another mixture of experts");

        add(SamplePdf.write(scratch.resolve("next.pdf"), next), "gates");

        OpenPaper open = library.open("gates");
        int stopped = state().stoppedAt().orElseThrow();
        assertThat(open.passage(stopped).text()).startsWith("Each expert has a bias");
        assertThat(open.passages())
                .filteredOn(passage -> state().isRead(passage.ordinal()))
                .extracting(PlacedPassage::ordinal)
                .containsExactly(stopped);
    }

    @Test
    void aFileThatIsSomethingElseIsNoFailure() throws IOException {
        Files.writeString(scratch.resolve("library/notes/gates/.reading"), "\0\n\n\n");

        assertThat(state().stoppedAt()).isEmpty();
    }

    private ReadingState state() {
        return library.readingState(library.open("gates"));
    }

    private void add(Path file, @Nullable String versionOf) {
        List<Addition> additions = new ArrayList<>();
        library.add(
                new ImportRequest(List.of(file), null, versionOf, null, false),
                ImportListener.NOBODY,
                additions::add);
        assertThat(additions).hasSize(1);
    }
}
