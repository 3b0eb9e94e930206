package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gloss.library.NoteRequest.About;
import dev.gloss.pdf.SamplePdf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What one process remembers of the notes, while another changes them.
class KnownNotesTest {

    @TempDir Path scratch;
    private Path folder;
    private Library library;
    private Library other;

    @BeforeEach
    void twoProcessesAndANoteOnTwoPapers() throws IOException {
        folder = scratch.resolve("library");
        library = Library.open(folder, _ -> {});
        other = Library.open(folder, _ -> {});
        add(SamplePdf.write(scratch.resolve("gates.pdf")));
        add(SamplePdf.write(scratch.resolve("walks.pdf"), "# Walks\n\nA walk goes on and on."));
        PlacedNote _ =
                library.annotate(
                        new NoteRequest(
                                List.of(
                                        About.paper(library.open("gates")),
                                        About.paper(library.open("walks"))),
                                "idea",
                                List.of("moe"),
                                "both"));
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    @Test
    void aPaperThatIsRenamedKeepsItsNotesForAll() {
        expect(Map.of("gates", 1, "walks", 1));

        library.rename("walks", "paths");

        expect(Map.of("gates", 1, "paths", 1));
        assertThat(other.notes(List.of("paths"))).hasSize(1);
        library.rename("gates", "doors");
        expect(Map.of("doors", 1, "paths", 1));
        assertThat(other.notes(List.of("doors"))).hasSize(1);
    }

    @Test
    void whatIsRemovedAndBroughtBackIsKnownByAll() {
        expect(Map.of("gates", 1, "walks", 1));

        library.remove("gates");
        expect(Map.of());
        library.undo();

        expect(Map.of("gates", 1, "walks", 1));
        assertThat(other.notes(List.of())).hasSize(2);
    }

    @Test
    void aLibraryWhoseCacheCannotBeWrittenIsKnownAsWell() throws IOException {
        Path cache = folder.resolve(".gloss");
        assumeThat(cache.toFile().setWritable(false)).isTrue();
        try {
            expect(Map.of("gates", 1, "walks", 1));
            Files.delete(library.notes(List.of("gates")).getFirst().file());
            expect(Map.of());
        } finally {
            assertThat(cache.toFile().setWritable(true)).isTrue();
        }
    }

    private void expect(Map<String, Integer> counts) {
        for (Library process : List.of(library, other, Library.open(folder, _ -> {}))) {
            assertThat(process.knownNotes().counts()).isEqualTo(counts);
        }
    }

    private void add(Path pdf) {
        library.add(
                new ImportRequest(List.of(pdf), null, null, null, false),
                ImportListener.NOBODY,
                _ -> {});
    }
}
