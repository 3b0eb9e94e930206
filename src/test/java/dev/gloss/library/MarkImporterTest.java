package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.pdf.MarkingProgram;
import dev.gloss.pdf.SamplePdf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Marks of other programs on their way to notes.
class MarkImporterTest {

    private static final String WORDS = "a few of many small networks. The routerthat chooses them";

    @TempDir Path scratch;
    private Library library;
    private Path pdf;

    @BeforeEach
    void aPaper() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        pdf = SamplePdf.write(scratch.resolve("gates.pdf"));
        add(pdf);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @EnumSource
    void aMarkBecomesANoteOnItsWordsAndOnlyOnce(MarkingProgram program) throws IOException {
        Path marked = marked(program, "why \"few\"?");

        MarkImport first = library.marks().take(marked, null);
        MarkImport second = library.marks().take(marked, null);

        assertThat(first.notes())
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.note().kind()).isEqualTo("highlight");
                    assertThat(placed.note().body()).startsWith("why \"few\"?");
                    assertThat(placed.quote())
                            .isEqualTo(
                                    "a few of many small networks. The router that chooses them");
                    assertThat(placed.anchoring().label()).isEqualTo("exact");
                    assertThat(placed.file()).content().contains("color: '#ffd400'\n");
                });
        assertThat(second).isEqualTo(new MarkImport("gates", List.of(), List.of(), List.of(), 1));
    }

    @Test
    void aCommentThatRepeatsTheMarkedWordsSaysNothing() throws IOException {
        Path marked =
                marked(
                        MarkingProgram.ZOTERO,
                        "a few of many small networks. The router\nthat chooses them");

        assertThat(library.marks().take(marked, null).notes())
                .extracting(placed -> placed.note().body())
                .containsExactly("");
    }

    @Test
    void aTextNoteIsAboutThePassageBesideIt() throws IOException {
        Path noted =
                MarkingProgram.OKULAR.note(
                        pdf, scratch.resolve("n.pdf"), "Each expert has a bias", "look here");

        MarkImport done = library.marks().take(noted, null);

        assertThat(done.notes())
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.note().kind()).isEqualTo("note");
                    assertThat(placed.quote()).startsWith("Each expert has a bias");
                });
    }

    @Test
    void allOfThemAreUndoneAtOnceAndStayKnown() throws IOException {
        Path marked = marked(MarkingProgram.ZOTERO, "");
        Path both =
                MarkingProgram.MUPDF.note(
                        marked, scratch.resolve("both.pdf"), "Each expert has", "and here");
        assertThat(library.marks().take(both, null).notes()).hasSize(2);

        assertThat(library.undo().map(LoggedChange::what)).contains("import annotations of gates");

        assertThat(library.notes(List.of("gates"))).isEmpty();
        assertThat(library.marks().take(both, null).notes()).isEmpty();
    }

    @Test
    void theMarksOfThePdfInTheLibraryItselfAreTaken() throws IOException {
        add(marked(MarkingProgram.PREVIEW, "said there"));

        MarkImport done = library.marks().take(library.paper("gates"), null);

        assertThat(done.notes())
                .extracting(placed -> placed.note().body())
                .containsExactly("said there");
    }

    @Test
    void aMarkedCopyIsKnownByItsTextAndAStrangerRefused() throws IOException {
        Path marked = marked(MarkingProgram.ACROBAT, "");
        Path other = SamplePdf.write(scratch.resolve("o.pdf"), "# Another\nAll is other here.\n");

        assertThat(library.marks().take(marked, null).key()).isEqualTo("gates");
        assertThatThrownBy(() -> library.marks().take(other, null))
                .hasMessage(other + " is no PDF of the library, marked or not; import it first");
    }

    @Test
    void marksInACopyOfAnEarlierVersionAreFoundOnItsPages() throws IOException {
        Path marked = marked(MarkingProgram.OKULAR, "still so?");
        Path later =
                SamplePdf.write(
                        scratch.resolve("later.pdf"),
                        "A page that was not there before.\n---\n" + SamplePdf.GATES);
        add(later, "gates");

        PlacedNote note = library.marks().take(marked, null).notes().getFirst();

        assertThat(note.target().page()).isEqualTo(1);
        assertThat(note.passage().orElseThrow().passage().page()).isEqualTo(2);
        assertThat(note.anchoring().label()).isIn("exact", "moved");
    }

    @Test
    void aNoteThatWasExportedIntoThePdfIsNotMadeTwice() throws IOException {
        PlacedNote own =
                library.annotate(
                        new NoteRequest(
                                List.of(NoteRequest.About.paper(library.open("gates"))),
                                "note",
                                List.of(),
                                "mine"));
        Path marked =
                MarkingProgram.rename(
                        marked(MarkingProgram.ZOTERO, "mine"),
                        scratch.resolve("exported.pdf"),
                        own.note().id().value());

        assertThat(library.marks().take(marked, null).notes()).isEmpty();
    }

    @Test
    void aFileThatIsNoPdfIsRefusedWithTheReason() throws IOException {
        Path text = Files.writeString(scratch.resolve("text.pdf"), "no PDF");

        assertThatThrownBy(() -> library.marks().take(text, null))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith(text + ": ");
    }

    private Path marked(MarkingProgram program, String comment) throws IOException {
        return program.mark(pdf, scratch.resolve("marked.pdf"), "Highlight", WORDS, comment);
    }

    private void add(Path file) {
        add(file, null);
    }

    private void add(Path file, @Nullable String versionOf) {
        library.add(
                new ImportRequest(List.of(file), null, versionOf, null, false),
                ImportListener.NOBODY,
                addition -> assertThat(addition).isNotInstanceOf(Addition.Failed.class));
    }
}
