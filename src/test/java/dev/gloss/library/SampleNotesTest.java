package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.Folders;
import dev.gloss.export.Templates;
import dev.gloss.library.ExportRequest.Format;
import dev.gloss.library.ExportRequest.How;
import dev.gloss.library.ExportRequest.Notes;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The notes on the sample paper that come with Gloss, in a copy of the library that the project's
/// folder is.
class SampleNotesTest {

    private static final String EXPORT = "notes/gpu-hours.md";
    private static final String BASE = "notes/.gloss/exports/gpu-hours.md";

    @TempDir Path folder;
    private Library library;
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void copyTheLibrary() throws IOException {
        Folders.copy(Path.of("papers/gpu-hours.pdf"), folder.resolve("papers/gpu-hours.pdf"));
        Folders.copy(Path.of("notes/gpu-hours"), folder.resolve("notes/gpu-hours"));
        library = Library.open(folder, _ -> {});
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void standExactlyWhereTheyWereMade() {
        List<PlacedNote> notes = library.notes(List.of("gpu-hours"));

        assertThat(notes).hasSizeGreaterThanOrEqualTo(12);
        assertThat(notes).allMatch(note -> note.anchoring().label().equals("exact"));
        assertThat(library.noteProblems()).isEmpty();
    }

    /// If this fails because exports have another form now, `./gloss export gpu-hours` writes it.
    @Test
    void areExportedAsTheExportBesideThemSays() throws IOException {
        library.export(
                new ExportRequest(
                        List.of("gpu-hours"),
                        Notes.ALL,
                        Format.MARKDOWN,
                        Templates.DEFAULT,
                        false,
                        null,
                        null,
                        How.FILES),
                _ -> {},
                problems::add);

        assertThat(problems).isEmpty();
        assertThat(folder.resolve(EXPORT)).hasSameTextualContentAs(Path.of(EXPORT));
        // Without its base, an export after the next note would be full of conflicts.
        assertThat(folder.resolve(BASE)).hasSameTextualContentAs(Path.of(BASE));
    }

    @Test
    void theirPaperIsTheOneThatTheyName() {
        assertThat(library.paper("gpu-hours").current().sha256())
                .isEqualTo(sha256(Path.of("papers/gpu-hours.pdf")));
    }

    private static String sha256(Path file) {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
