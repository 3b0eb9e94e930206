package dev.gloss.pdf;

import dev.gloss.paper.ReadingOptions;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

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
        return readWhile(
                file,
                options,
                password,
                page -> {
                    pageRead.accept(page);
                    return true;
                });
    }

    /// Reads a PDF's pages from the first on until told otherwise.
    ///
    /// @param file a regular file that nobody changes meanwhile
    /// @param options what to heed
    /// @param password opens an encrypted PDF; null if none was given
    /// @param goesOn told the number of each page, from 1, after it was read; says whether to read
    ///   the next
    /// @throws UnreadablePdfException if nothing can be read, with the reason
    public static PdfDocument readWhile(
            Path file, ReadingOptions options, @Nullable String password, IntPredicate goesOn)
            throws UnreadablePdfException {
        try {
            requireReadable(file);
            return open(file, options, password, goesOn);
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
        new FileBytes(file).requirePdf();
    }

    private static PdfDocument open(
            Path file, ReadingOptions options, @Nullable String password, IntPredicate goesOn)
            throws IOException, UnreadablePdfException {
        PdfLog.INSTANCE.reset();
        var bytes = new FileBytes(file);
        try (PDDocument document = new PdfSource(file, password).open()) {
            return examined(new DocumentReading(document, options, goesOn).read(), bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdfException(bytes.reason(), e);
        }
    }

    /// Adds what only the bytes tell, asked where something is suspicious already.
    private static PdfDocument examined(PdfDocument read, FileBytes bytes)
            throws IOException, UnreadablePdfException {
        if (read.pages().isEmpty()) {
            throw new UnreadablePdfException("the PDF has no pages; get the file again");
        }
        boolean isEmpty = read.pages().stream().allMatch(page -> page.glyphs().isEmpty());
        Map<Flaw, Integer> flaws = new EnumMap<>(Flaw.class);
        flaws.putAll(read.damages().flaws());
        if (!bytes.haveEnd()) {
            flaws.put(Flaw.NO_END, 1);
        }
        if ((isEmpty || !flaws.isEmpty()) && bytes.wereConverted()) {
            flaws.put(Flaw.CONVERSION, 1);
        }
        return read.with(read.damages().with(flaws));
    }
}
