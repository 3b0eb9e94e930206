package dev.gloss.pdf;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.IntConsumer;

/// Turns the bytes of a PDF into positioned glyphs.
public final class PdfReader {

    private PdfReader() {}

    /// Reads a whole PDF.
    ///
    /// @param file a regular file that nobody changes meanwhile
    /// @param options what to heed
    /// @param password opens an encrypted PDF; null if none was given
    /// @param pageRead told the number of each page, from 1, after it was read
    /// @throws UnreadablePdfException if nothing can be read, with the reason
    public static PdfDocument read(
            Path file, ReadingOptions options, @Nullable String password, IntConsumer pageRead)
            throws UnreadablePdfException {
        if (!file.toFile().isFile()) {
            throw new UnreadablePdfException("not a file");
        }
        return new PdfDocument();
    }
}
