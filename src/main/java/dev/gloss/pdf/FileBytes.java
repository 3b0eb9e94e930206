package dev.gloss.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Finds words for why a file is no readable PDF by looking at its bytes rather than its structure.
final class FileBytes {

    private static final int HEAD = 8192;

    /// Some servers and mail programs put something behind the end.
    private static final int TAIL = 1 << 16;

    private final Path file;

    FileBytes(Path file) {
        this.file = file;
    }

    /// Refuses what does not even begin as a PDF.
    void requirePdf() throws IOException, UnreadablePdfException {
        if (Files.size(file) == 0) {
            throw new UnreadablePdfException("the file is empty; download it again");
        }
        String head = head();
        if (head.contains("%PDF-")) {
            return;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html")) {
            throw new UnreadablePdfException(
                    "not a PDF but a web page, perhaps of a login or an error; download it again"
                            + " in a browser");
        }
        throw new UnreadablePdfException(
                "not a PDF, although its name says so: it does not begin as one");
    }

    /// Why a file that begins as a PDF could not be opened.
    String reason() throws IOException {
        if (wereConverted()) {
            return Flaw.CONVERSION.times(1) + "; get the file again, as binary";
        }
        if (!haveEnd()) {
            return "the file is truncated; download it again";
        }
        return "the PDF is damaged beyond reading; get the file again";
    }

    /// Whether the mark is there that ends every PDF.
    boolean haveEnd() throws IOException {
        return tail().contains("%%EOF");
    }

    /// Whether some program took these bytes for text, which cannot be undone.
    boolean wereConverted() throws IOException {
        return ByteCensus.of(file).looksConverted();
    }

    private String head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private String tail() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
