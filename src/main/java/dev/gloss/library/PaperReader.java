package dev.gloss.library;

import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.worker.PdfWorkers;
import dev.gloss.worker.Reading;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Opens papers: their texts come from memory, from the cache, or, if need be, out of their PDFs
/// again.
final class PaperReader implements AutoCloseable {

    private static final int REMEMBERED = 8;

    private final LibraryFolder folder;
    private final TextStore texts;
    private final PdfWorkers workers;
    private final Consumer<String> remarks;
    private final Map<PaperEntry, OpenPaper> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<PaperEntry, OpenPaper> eldest) {
                    return size() > REMEMBERED;
                }
            };

    PaperReader(LibraryFolder folder, PdfWorkers workers, Consumer<String> remarks) {
        this.folder = folder;
        this.texts = new TextStore(folder.texts());
        this.workers = workers;
        this.remarks = remarks;
    }

    /// The current version of a paper.
    ///
    /// @throws LibraryException if it must be read again and cannot
    synchronized OpenPaper open(PaperEntry entry) {
        OpenPaper known = remembered.get(entry);
        if (known == null) {
            known = new OpenPaper(entry, text(entry));
            remembered.put(entry, known);
        }
        return known;
    }

    /// Reads the current version out of its PDF, whatever is cached.
    ///
    /// @throws LibraryException if it cannot be read
    synchronized void readAgain(PaperEntry entry) {
        remembered.remove(entry);
        readPdf(entry);
    }

    /// Reads a PDF that may be none of the library's.
    Reading read(
            Path pdf, ReadingOptions options, @Nullable String password, IntConsumer pageRead) {
        return workers.read(pdf, options, password, pageRead);
    }

    /// Keeps what was read out of a PDF.
    void keep(String sha256, ReadingOptions options, Reading.Read read) {
        texts.keep(sha256, options, read.file().bytes());
    }

    /// The text of a PDF, if it was read before.
    Optional<Paper> cached(String sha256, ReadingOptions options) {
        return texts.find(sha256, options);
    }

    /// Whether the current version was read by the present extractor.
    boolean isRead(PaperEntry entry) {
        return texts.has(entry.current().sha256(), entry.options());
    }

    @Override
    public void close() {
        workers.close();
    }

    private Paper text(PaperEntry entry) {
        return cached(entry.current().sha256(), entry.options())
                .orElseGet(() -> {
                    remarks.accept(
                            "reading %s again, because its text is not in the cache"
                                    .formatted(entry.key()));
                    return readPdf(entry);
                });
    }

    private Paper readPdf(PaperEntry entry) {
        Path pdf = folder.pdf(entry.current());
        if (!Files.isRegularFile(pdf)) {
            throw LibraryException.missing(
                    "papers/%s is not there; put it back, and %s can be read again"
                            .formatted(entry.current().file(), entry.key()));
        }
        return switch (read(pdf, entry.options(), null, _ -> {})) {
            case Reading.Read read -> {
                keep(entry.current().sha256(), entry.options(), read);
                yield read.file().paper();
            }
            case Reading.Failed(String reason) ->
                    throw LibraryException.missing(
                            "papers/%s could not be read again: %s"
                                    .formatted(entry.current().file(), reason));
        };
    }
}
