package dev.gloss.library;

import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Region;
import dev.gloss.worker.Drawing;
import dev.gloss.worker.Highlight;
import dev.gloss.worker.Marking;
import dev.gloss.worker.PdfWorkers;
import dev.gloss.worker.Pixels;
import dev.gloss.worker.Reading;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Opens papers: their texts come from memory, from the cache, or, if need be, out of their PDFs
/// again.
final class PaperReader implements AutoCloseable {

    private final TextStore texts;
    private final PdfWorkers workers;
    private final Relocation relocation;
    private final Consumer<String> remarks;
    private final LibraryFolder folder;
    private final Remembered remembered = new Remembered();

    PaperReader(
            LibraryFolder folder,
            PdfWorkers workers,
            Relocation relocation,
            Consumer<String> remarks) {
        this.folder = folder;
        this.texts = new TextStore(folder.texts());
        this.workers = workers;
        this.relocation = relocation;
        this.remarks = remarks;
    }

    /// The current version of a paper.
    ///
    /// @throws LibraryException if it must be read again and cannot
    OpenPaper open(PaperEntry entry) {
        return remembered
                .find(entry)
                .orElseGet(() -> opened(entry, textOf(entry, entry.current())));
    }

    /// The current version of a paper of which a version has just been read.
    OpenPaper open(PaperEntry entry, Candidate version) {
        return entry.current().sha256().equals(version.sha256())
                ? opened(entry, version.paper())
                : open(entry);
    }

    /// Reads the current version out of its PDF, whatever is cached.
    ///
    /// @param listener told of each page
    /// @throws LibraryException if it cannot be read
    void readAgain(PaperEntry entry, ImportListener listener) {
        Path pdf = folder.pdf(entry.current());
        Paper paper = readPdf(entry, entry.current(), page -> listener.pageRead(pdf, page));
        remembered.forget(entry);
        opened(entry, paper);
    }

    /// The paper with the names that its PDFs have now.
    PaperEntry located(PaperEntry entry) {
        return relocation.located(entry);
    }

    /// PDFs of `papers/` that belong to no paper.
    List<Path> strays() {
        return relocation.strays();
    }

    /// Reads a PDF that may be none of the library's.
    Reading read(
            Path pdf, ReadingOptions options, @Nullable String password, IntConsumer pageRead) {
        return workers.read(pdf, options, password, pageRead);
    }

    /// The marks that readers made in a PDF with other programs.
    Marking marks(Path pdf, @Nullable String password) {
        return workers.marks(pdf, password);
    }

    /// How many PDFs may be read at a time.
    int parallel() {
        return workers.atOnce();
    }

    /// Writes a copy of the current version of a paper with marks in it.
    ///
    /// @throws LibraryException if it cannot be marked
    void highlight(
            PaperEntry entry, @Nullable String password, Path copy, List<Highlight> highlights) {
        workers.highlight(pdf(entry), copy, highlights, password)
                .ifPresent(reason -> {
                    throw LibraryException.missing(
                            "%s %s".formatted(entry.current().path(), reason));
                });
    }

    /// The PDF of the current version of a paper.
    ///
    /// @throws LibraryException if it is not there
    Path pdf(PaperEntry entry) {
        return existing(entry, entry.current());
    }

    /// Draws a part of a page of the current version of a paper.
    ///
    /// @return a PNG with [Picture#DPI] pixels per inch
    /// @throws LibraryException if it cannot be drawn
    byte[] draw(PaperEntry entry, @Nullable String password, Region part) {
        return switch (workers.render(pdf(entry), password, part, Picture.DPI)) {
            case Drawing.Drawn(byte[] png) -> png;
            case Drawing.Failed(String reason) -> throw undrawn(entry, reason);
        };
    }

    /// The same in few pixels.
    ///
    /// @param across how many from left to right
    /// @throws LibraryException if it cannot be drawn
    Pixels draw(PaperEntry entry, @Nullable String password, Region part, int across) {
        return switch (workers.pixels(pdf(entry), password, part, across)) {
            case Drawing.Drawn(byte[] pixmap) -> Pixels.parse(pixmap);
            case Drawing.Failed(String reason) -> throw undrawn(entry, reason);
        };
    }

    private static LibraryException undrawn(PaperEntry entry, String reason) {
        return LibraryException.missing("%s %s".formatted(entry.current().path(), reason));
    }

    /// Keeps what was read out of a PDF.
    void keep(String sha256, ReadingOptions options, Reading.Read read) {
        texts.keep(sha256, options, read.file().bytes());
    }

    /// Whether a PDF was read by this version of the extractor.
    boolean isCached(String sha256, ReadingOptions options) {
        return texts.has(sha256, options);
    }

    /// Whether the text of a paper's current version is at hand, by whatever version of the
    /// extractor.
    boolean isKnown(PaperEntry entry) {
        return remembered.find(entry).isPresent()
                || texts.hasAny(entry.current().sha256(), entry.options());
    }

    /// The text of a PDF, if it was read before.
    Optional<Paper> cached(String sha256, ReadingOptions options) {
        return texts.find(sha256, options);
    }

    /// Whether the current version was read by the present extractor.
    boolean isRead(PaperEntry entry) {
        return texts.has(entry.current().sha256(), entry.options());
    }

    /// The text of any version of a paper; empty if it must be read again and cannot.
    Optional<Paper> text(PaperEntry entry, PaperEntry.Version version) {
        try {
            return Optional.of(textOf(entry, version));
        } catch (LibraryException e) {
            remarks.accept(e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        workers.close();
    }

    private OpenPaper opened(PaperEntry entry, Paper paper) {
        OpenPaper open = new OpenPaper(entry, paper);
        remembered.put(open);
        return open;
    }

    private Paper textOf(PaperEntry entry, PaperEntry.Version version) {
        return texts.find(version.sha256(), entry.options())
                .orElseGet(() -> {
                    remarks.accept(
                            "reading %s, because its text is not in the cache"
                                    .formatted(entry.key()));
                    return readPdf(entry, version, _ -> {});
                });
    }

    private Path existing(PaperEntry entry, PaperEntry.Version version) {
        Path pdf = folder.pdf(version);
        if (!Files.isRegularFile(pdf)) {
            throw LibraryException.missing(
                    "%s is not there; put it back, and %s can be read again"
                            .formatted(version.path(), entry.key()));
        }
        return pdf;
    }

    private Paper readPdf(PaperEntry entry, PaperEntry.Version version, IntConsumer pageRead) {
        Path pdf = existing(entry, version);
        return switch (read(pdf, entry.options(), null, pageRead)) {
            case Reading.Read read -> {
                keep(version.sha256(), entry.options(), read);
                yield read.file().paper();
            }
            case Reading.Failed(String reason) -> throw unread(version, reason);
            case Reading.Locked _ ->
                    throw unread(
                            version, "it is password-protected; import it again with --password");
            case Reading.NotTried(String reason) -> throw unread(version, reason);
        };
    }

    private static LibraryException unread(PaperEntry.Version version, String reason) {
        return LibraryException.missing(
                "%s could not be read again: %s".formatted(version.path(), reason));
    }
}
