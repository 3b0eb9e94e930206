package dev.gloss.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Finds words for why a file is no readable PDF by looking at its bytes rather than its structure.
final class FirstBytes {

    private static final int HEAD = 8192;
    private static final int TAIL = 2048;

    /// Replacement characters in the head of a file from which it was surely written as text.
    private static final int MANGLED = 8;

    private final Path file;

    FirstBytes(Path file) {
        this.file = file;
    }

    /// Refuses what does not even begin as a PDF.
    void requirePdf() throws IOException, UnreadablePdfException {
        if (Files.size(file) == 0) {
            throw new UnreadablePdfException("the file is empty");
        }
        String head = head();
        if (head.contains("%PDF-")) {
            return;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html")) {
            throw new UnreadablePdfException(
                    "not a PDF: it looks like a web page, perhaps of a login or an error");
        }
        throw new UnreadablePdfException("not a PDF: it does not begin as one");
    }

    /// Why a file that begins as a PDF could not be opened.
    String reason() throws IOException {
        if (isMangled()) {
            return "its bytes were damaged by a text conversion; get the file again";
        }
        if (!tail().contains("%%EOF")) {
            return "the file is truncated; download it again";
        }
        return "the PDF is damaged beyond reading; get the file again";
    }

    /// Whether somebody has written these bytes as UTF-8 text, which cannot be undone.
    boolean isMangled() throws IOException {
        String head = head();
        int count = 0;
        for (int i = head.indexOf("\u00ef\u00bf\u00bd");
                i >= 0;
                i = head.indexOf("\u00ef\u00bf\u00bd", i + 3)) {
            count++;
        }
        return count >= MANGLED;
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
