package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.library.ExportRequest.Format;
import dev.gloss.library.ExportRequest.How;
import dev.gloss.library.ExportRequest.Notes;
import dev.gloss.library.ImportedEntry.Status;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.note.Note;
import dev.gloss.pdf.SamplePdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;

/// What goes to other programs, and what comes from them.
class ExchangeTest {

    @TempDir Path scratch;
    private Library library;
    private final List<ImportedEntry> entries = new ArrayList<>();

    @BeforeEach
    void openLibrary() throws IOException {
        library = Library.open(scratch.resolve("library"), _ -> {});
        add("gates.pdf", SamplePdf.GATES);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void exportedNotesThatWereRemovedComeBackTheSame() throws IOException {
        Note note = note(3, "a thought").note();
        Path file = export(Format.JSONLD);
        library.remove(note.id().value());

        library.exchange().takeNotes(file, "", entries::add);
        library.exchange().takeNotes(file, "", entries::add);

        assertThat(entries)
                .extracting(ImportedEntry::status)
                .containsExactly(Status.ADDED, Status.PRESENT);
        assertThat(library.note(note.id().value()).note()).isEqualTo(note);
    }

    @Test
    void anAnnotationOfHypothesisFindsItsWordsOnce() throws IOException {
        Path file =
                Files.writeString(
                        scratch.resolve("hypothesis.json"),
                        """
                        {"annotations": [{"id": "abc", "created": "2026-11-23T10:15:30+00:00",
                          "text": "yes", "uri": "file:///x.pdf",
                          "document": {"title": ["Gates that learn to share"]},
                          "target": [{"source": "file:///x.pdf", "selector": [
                            {"type": "TextQuoteSelector", "exact": "sends each token to a few",
                             "prefix": "mixture of experts ", "suffix": " of many"}]}]},
                         {"id": "def", "text": "whose?", "uri": "http://example.org/other",
                          "target": [{"source": "http://example.org/other"}]}]}
                        """);

        library.exchange().takeNotes(file, "", entries::add);
        library.exchange().takeNotes(file, "", entries::add);

        assertThat(entries)
                .extracting(ImportedEntry::status)
                .containsExactly(Status.ADDED, Status.UNKNOWN, Status.PRESENT, Status.UNKNOWN);
        assertThat(library.notes(List.of("gates")))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.anchoring().label()).isEqualTo("exact");
                    assertThat(placed.quote()).isEqualTo("sends each token to a few");
                });
        assertThat(library.undo()).isPresent();
        assertThat(library.notes(List.of("gates"))).isEmpty();
    }

    @Test
    void aBibliographyFillsWhatIsKnownAndIsUndone() throws IOException {
        Path file =
                Files.writeString(
                        scratch.resolve("a.bib"),
                        """
                        @inproceedings{ex24, title = {Gates that Learn to {Share}}, year = 2024,
                          author = {Example, Ada and Sample, Ben}, booktitle = {Proc. of Gates},
                          doi = {10.1000/182}}
                        @misc{other, title = {Something Else}}
                        @misc{broken
                        """);

        library.exchange().takeBibliography(file, entries::add);

        assertThat(entries)
                .extracting(ImportedEntry::status)
                .containsExactly(Status.UPDATED, Status.UNKNOWN, Status.FAILED);
        assertThat(library.paper("gates").authors()).containsExactly("Ada Example", "Ben Sample");
        assertThat(library.paper("gates").doi()).isEqualTo("10.1000/182");
        assertThat(Files.readString(export(Format.BIBTEX)))
                .contains("@inproceedings{gates,", "booktitle = {Proc. of Gates}");
        library.exchange().takeBibliography(file, entries::add);
        assertThat(entries.get(3).status()).isEqualTo(Status.PRESENT);
        library.undo();
        assertThat(library.paper("gates").authors()).containsExactly("Ada Example");
    }

    @Test
    void papersThatCiteOneAnotherAreNamed() throws IOException {
        add(
                "walks.pdf",
                """
                # A Study of Long Walks
                Ben Sample

                ## 1 Introduction
                Walks are long, as others have found before us in many places [1], and we walk
                them all the same, for there is nothing else to do on such a day as this one is.

                ## References
                [1] A. Example. Gates that learn to share. In Proceedings of Gates, 2024.
                [2] C. Nobody. On something else entirely. 2023.
                """);

        assertThat(library.citing("gates")).containsExactly("walks");
        assertThat(library.citing("walks")).isEmpty();
        assertThat(
                        library.citations()
                                .cited(
                                        "[1] A. Example. Gates that learn\nto share. 2024.",
                                        "walks"))
                .map(PaperEntry::key)
                .contains("gates");
    }

    @Test
    void theSameMarksMakeTheSameCopy() throws IOException {
        note(3, "a thought");
        byte[] first = Files.readAllBytes(export(Format.PDF));
        List<Export> exports = new ArrayList<>();

        library.export(request(Format.PDF), exports::add, _ -> {});

        assertThat(exports).singleElement().returns(false, Export::isChanged);
        Path copy = exports.getFirst().file();
        assertThat(copy).hasBinaryContent(first);
        Files.delete(copy);
        assertThat(export(Format.PDF)).hasBinaryContent(first);
    }

    @Test
    void aMarkedCopyIsWrittenOverOnlyAsLongAsNobodyChangedIt() throws IOException {
        note(3, "a thought");
        Path copy = export(Format.PDF);
        note(4, "another");
        assertThat(export(Format.PDF)).isEqualTo(copy);
        Files.write(copy, SamplePdf.GATES.getBytes());

        List<String> problems = new ArrayList<>();
        library.export(request(Format.PDF), _ -> {}, problems::add);

        assertThat(problems)
                .singleElement()
                .asString()
                .contains("was changed by another program since it was exported");
        assertThat(copy).hasContent(SamplePdf.GATES);
    }

    @Test
    void aMarkedCopyIsWrittenOverOnceItsCommentsHaveComeHome() throws IOException {
        Note note = note(3, "a thought").note();
        Path copy = export(Format.PDF);
        Path changed = withComment(copy, note, "a better thought");
        Files.move(changed, copy, StandardCopyOption.REPLACE_EXISTING);
        byte[] theirs = Files.readAllBytes(copy);

        library.marks().take(copy, null);
        note(4, "another");
        export(Format.PDF);

        assertThat(library.marks().take(copy, null).present()).isEqualTo(2);
        // A drawing in it would not have come home.
        assertThat(copy.resolveSibling(".trash").resolve(copy.getFileName()))
                .hasBinaryContent(theirs);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommentChangedInAMarkedCopyComesHomeAsOneChangedNote(boolean knowsWhatWasExported)
            throws IOException {
        Note note = note(3, "a thought").note();
        note(4, "another");
        Path changed = withComment(export(Format.PDF), note, "a better ∀ thought\nof two lines");
        if (!knowsWhatWasExported) {
            Files.delete(library.folder().resolve("notes/.gloss/exports/comments.json"));
        }

        MarkImport first = library.marks().take(changed, null);
        MarkImport second = library.marks().take(changed, null);

        assertThat(first)
                .isEqualTo(
                        new MarkImport(
                                "gates", List.of(), List.of(note.id().value()), List.of(), 2));
        assertThat(second).isEqualTo(new MarkImport("gates", List.of(), List.of(), List.of(), 2));
        assertThat(library.notes(List.of("gates"))).hasSize(2);
        assertThat(library.note(note.id().value()).note())
                .isEqualTo(note.withBody("a better ∀ thought\nof two lines"));
        library.undo();
        assertThat(library.note(note.id().value()).note()).isEqualTo(note);
    }

    @Test
    void anOlderCopyDoesNotTurnANoteBack() throws IOException {
        PlacedNote placed = note(3, "a thought");
        Path copy = export(Format.PDF);
        rewrite(placed, "a thought", "a riper thought");

        assertThat(library.marks().take(copy, null).changed()).isEmpty();
        assertThat(body(placed)).isEqualTo("a riper thought");
    }

    @Test
    void aNoteThatWasChangedHereAndInACopyStaysAndIsNamed() throws IOException {
        PlacedNote placed = note(3, "a thought");
        Path changed = withComment(export(Format.PDF), placed.note(), "a better thought");
        rewrite(placed, "a thought", "a riper thought");

        MarkImport done = library.marks().take(changed, null);

        assertThat(done.doubtful()).containsExactly(placed.note().id().value());
        assertThat(done.changed()).isEmpty();
        assertThat(body(placed)).isEqualTo("a riper thought");
    }

    private String body(PlacedNote placed) {
        return library.note(placed.note().id().value()).note().body();
    }

    private static void rewrite(PlacedNote placed, String words, String others) throws IOException {
        Files.writeString(placed.file(), Files.readString(placed.file()).replace(words, others));
    }

    /// What another program makes of a marked copy when its user changes a comment.
    private Path withComment(Path copy, Note note, String comment) throws IOException {
        Path changed = scratch.resolve("changed.pdf");
        Calendar later = Calendar.getInstance();
        later.add(Calendar.MINUTE, 1);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                if (note.id().value().equals(annotation.getAnnotationName())) {
                    annotation.setContents(comment);
                    annotation.setModifiedDate(later);
                }
            }
            document.save(changed.toFile());
        }
        return changed;
    }

    private PlacedNote note(int ordinal, String body) {
        OpenPaper open = library.open("gates");
        About about = new About.Words(open, open.passage(ordinal).passage().span());
        return library.annotate(new NoteRequest(List.of(about), "idea", List.of("moe"), body));
    }

    private Path export(Format format) {
        List<Export> exports = new ArrayList<>();
        library.export(request(format), exports::add, problem -> assertThat(problem).isNull());
        return exports.getFirst().file();
    }

    private static ExportRequest request(Format format) {
        return new ExportRequest(
                List.of("gates"), Notes.ALL, format, "", false, null, null, How.FILES);
    }

    private void add(String name, String drawn) throws IOException {
        Path file = SamplePdf.write(scratch.resolve(name), drawn);
        library.add(
                new ImportRequest(List.of(file), null, null, null, false),
                ImportListener.NOBODY,
                addition -> assertThat(addition).isInstanceOf(Addition.Added.class));
    }
}
