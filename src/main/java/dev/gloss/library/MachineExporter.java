package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.export.Bibliography;
import dev.gloss.export.Publication;
import dev.gloss.export.ReadingNotes;
import dev.gloss.export.WebAnnotations;
import dev.gloss.library.ExportFile.Written;
import dev.gloss.library.ExportRequest.How;
import dev.gloss.note.Note;
import dev.gloss.worker.Highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Exports what other programs read: annotations as the W3C has them, bibliographies, and copies of
/// PDFs with the notes marked in them.
final class MachineExporter {

    private final Holdings holdings;
    private final ExportScope scope;
    private final ExportRequest request;
    private final Consumer<Export> done;
    private final Consumer<String> problems;

    /// Writes one file.
    private interface Content {

        void writeTo(Path file) throws IOException;
    }

    /// @param done told of each file
    /// @param problems told in sentences of papers that could not be exported
    MachineExporter(
            Holdings holdings,
            ExportScope scope,
            ExportRequest request,
            Consumer<Export> done,
            Consumer<String> problems) {
        this.holdings = holdings;
        this.scope = scope;
        this.request = request;
        this.done = done;
        this.problems = problems;
    }

    void export() {
        switch (request.format()) {
            case JSONLD -> each(this::annotations);
            case PDF -> markedCopies();
            case BIBTEX -> bibliography("bib", Bibliography::bibTex);
            case CSL -> bibliography("csl.json", Bibliography::csl);
            case MARKDOWN -> throw new IllegalArgumentException("Markdown is for people");
        }
    }

    private void each(Consumer<PaperEntry> export) {
        for (PaperEntry entry : scope.papers()) {
            try {
                export.accept(entry);
            } catch (LibraryException e) {
                problems.accept("%s is not exported: %s".formatted(entry.key(), e.getMessage()));
            }
        }
    }

    private void annotations(PaperEntry entry) {
        Optional<ReadingNotes> notes = scope.readingNotes(entry, 0);
        if (notes.isPresent()) {
            Export export = export(entry.key(), "jsonld", notes.get().notes().size());
            text(export, WebAnnotations.write(notes.get()));
        }
    }

    private void bibliography(String ending, Function<List<Publication>, String> form) {
        List<PaperEntry> papers = scope.papers();
        List<Publication> publications =
                papers.stream().map(entry -> holdings.papers().publication(entry)).toList();
        String key = papers.size() == 1 ? papers.getFirst().key() : "";
        text(export(key, ending, 0), form.apply(publications));
    }

    private void markedCopies() {
        ExportedComments comments = new ExportedComments(holdings.folder());
        each(entry -> markedCopy(entry, comments));
    }

    private void markedCopy(PaperEntry entry, ExportedComments comments) {
        List<Note> notes = scope.notes(entry);
        if (notes.isEmpty() && !scope.isOfNamedPapers()) {
            return;
        }
        OpenPaper open = holdings.reader().open(entry);
        List<Highlight> highlights =
                new Highlights(open, holdings.notebook().placer(open)).of(notes);
        write(
                export(entry.key(), "pdf", notes.size()),
                copy -> holdings.reader().highlight(entry, request.password(), copy, highlights));
        if (request.how() != How.DIFFERENCE) {
            comments.add(highlights);
            comments.keep();
        }
    }

    /// What is to be exported, into a file named by the paper, or by what it holds.
    private Export export(String key, String ending, int notes) {
        String name = (key.isEmpty() ? "references" : key) + "." + ending;
        return new Export(key, scope.folder().file(name).file(), notes);
    }

    private void text(Export export, String text) {
        if (request.how() == How.TEXT) {
            done.accept(export.with(new Written(true, 0, text)));
        } else {
            write(export, file -> Files.writeString(file, text, UTF_8));
        }
    }

    private void write(Export export, Content content) {
        String name = String.valueOf(export.file().getFileName());
        MachineFile file = MachineFile.of(scope.folder().file(name));
        try {
            Path folder = Files.createDirectories(export.file().resolveSibling(""));
            // Unlike a temporary file, it may be read by whoever may read the others.
            Path fresh = folder.resolve(".export-%s.tmp".formatted(UUID.randomUUID()));
            try {
                content.writeTo(fresh);
                boolean isChanged =
                        request.how() == How.DIFFERENCE
                                ? file.differsFrom(fresh)
                                : file.replaceBy(fresh);
                if (isChanged || request.how() != How.CHANGED_FILES) {
                    done.accept(export.with(new Written(isChanged, 0, "")));
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
