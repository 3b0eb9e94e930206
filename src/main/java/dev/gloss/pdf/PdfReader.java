package dev.gloss.pdf;

import dev.gloss.paper.ReadingOptions;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/// Turns the bytes of a PDF into positioned glyphs.
public final class PdfReader {

    /// Larger files are refused, in bytes.
    private static final long LARGEST_FILE = 300_000_000;

    static {
        PdfLog.listen();
    }

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
        try {
            requireReadable(file);
            return open(file, options, password, pageRead);
        } catch (IOException e) {
            throw new UnreadablePdfException("the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static void requireReadable(Path file) throws IOException, UnreadablePdfException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadablePdfException("not a file");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new UnreadablePdfException("larger than 300 MB");
        }
        new FirstBytes(file).requirePdf();
    }

    private static PdfDocument open(
            Path file, ReadingOptions options, @Nullable String password, IntConsumer pageRead)
            throws IOException, UnreadablePdfException {
        PdfLog.INSTANCE.reset();
        var bytes = new FirstBytes(file);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), password == null ? "" : password)) {
            PdfDocument read = new DocumentReading(document, options, pageRead).read();
            if (bytes.isMangled() && read.pages().stream().allMatch(p -> p.glyphs().isEmpty())) {
                throw new UnreadablePdfException(bytes.reason());
            }
            return read;
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdfException(
                    password == null
                            ? "password-protected: give its password with --password"
                            : "password-protected: the password given with --password is wrong",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdfException(bytes.reason(), e);
        }
    }
}
