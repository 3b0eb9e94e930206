package dev.gloss.library;

import dev.gloss.library.PaperEntry.Version;
import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.worker.Marking;
import dev.gloss.worker.Reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Turns marks that were made in PDFs with other programs into notes.
public final class MarkImporter {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final PaperReader reader;
    private final MarkNotes notes;

    MarkImporter(Holdings holdings, NoteChanges changes) {
        this.folder = holdings.folder();
        this.papers = holdings.papers();
        this.reader = holdings.reader();
        this.notes = new MarkNotes(holdings.notebook(), changes, new ExportedComments(folder));
    }

    /// Takes the marks of a paper's PDFs in the library, the first version first.
    ///
    /// @param password opens those that are encrypted; null if none was given
    /// @throws LibraryException if one of them cannot be read, with the reason
    public MarkImport take(PaperEntry entry, @Nullable String password) {
        PaperEntry located = reader.located(entry);
        List<MarkedPaper> marked = new ArrayList<>();
        for (Version version : located.versions()) {
            Path pdf = folder.pdf(version);
            if (Files.isRegularFile(pdf)) {
                marks(pdf, password, located, version).ifPresent(marked::add);
            }
        }
        return notes.make(reader.open(located), marked);
    }

    /// Takes the marks of a copy of a paper's PDF.
    ///
    /// @param password opens it if it is encrypted; null if none was given
    /// @throws LibraryException if it cannot be read, with the reason, or is no PDF of the library
    public MarkImport take(Path pdf, @Nullable String password) {
        String sha256 = sha256(pdf);
        Known known = known(pdf, sha256, password);
        MarkImport taken =
                notes.make(
                        reader.open(known.entry()),
                        marks(pdf, password, known.entry(), known.version()).stream().toList());
        if (taken.doubtful().isEmpty()) {
            allowExport(pdf, sha256);
        }
        return taken;
    }

    private void allowExport(Path pdf, String sha256) {
        Path copy = pdf.toAbsolutePath().normalize();
        ExportFolder exports = ExportFolder.of(folder, copy.resolveSibling(""));
        try {
            MachineFile.of(exports.file(copy.getFileName().toString())).takeIn(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A version of a paper of the library.
    private record Known(PaperEntry entry, Version version) {}

    private Known known(Path pdf, String sha256, @Nullable String password) {
        return find((_, version) -> version.sha256().equals(sha256))
                .or(() -> withTextOf(pdf, password))
                .orElseThrow(() ->
                        LibraryException.missing(
                                "%s is no PDF of the library, marked or not; import it first"
                                        .formatted(pdf)));
    }

    private Optional<Known> withTextOf(Path pdf, @Nullable String password) {
        Paper paper = read(pdf, password);
        return find((entry, version) ->
                reader.cached(version.sha256(), entry.options())
                        .filter(text -> Identity.textAgrees(paper, text))
                        .isPresent());
    }

    private Optional<Known> find(BiPredicate<PaperEntry, Version> condition) {
        for (PaperEntry entry : papers.list()) {
            for (Version version : entry.versions()) {
                if (condition.test(entry, version)) {
                    return Optional.of(new Known(entry, version));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MarkedPaper> marks(
            Path pdf, @Nullable String password, PaperEntry entry, Version version) {
        List<ForeignMark> marks =
                switch (reader.marks(pdf, password)) {
                    case Marking.Found(List<ForeignMark> found) -> found;
                    case Marking.Failed(String reason) -> throw unread(pdf, reason);
                };
        // The text need not be opened for nothing.
        return marks.isEmpty()
                ? Optional.empty()
                : reader.text(entry, version)
                        .map(text -> new OpenPaper(entry.only(version), text))
                        .map(open -> new MarkedPaper(open, marks));
    }

    private Paper read(Path pdf, @Nullable String password) {
        return switch (reader.read(pdf, ReadingOptions.USUAL, password, _ -> {})) {
            case Reading.Read read -> read.file().paper();
            case Reading.Unread unread -> throw unread(pdf, unread.reason());
        };
    }

    private static String sha256(Path pdf) {
        try {
            return Digests.sha256(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryException unread(Path pdf, String reason) {
        return LibraryException.missing("%s: %s".formatted(pdf, reason));
    }
}
