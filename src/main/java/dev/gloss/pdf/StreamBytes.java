package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The decoded bytes of a content stream.
///
/// Most streams are deflated and nothing else; they are inflated here, for on their way through
/// PDFBox's filters the bytes are copied three times. As there, a stream that breaks off counts as
/// far as it goes.
final class StreamBytes {

    /// More than any page takes that was made for reading.
    private static final int MOST = 1 << 28;

    private static final int ZLIB_HEADER = 2;

    /// How much longer content usually becomes when it is inflated.
    private static final int USUAL_RATIO = 4;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    /// How many of the bytes count.
    int length() {
        return length;
    }

    void add(COSStream stream) throws IOException {
        if (isDeflatedOnly(stream)) {
            try (InputStream raw = stream.createRawInputStream()) {
                inflate(raw.readAllBytes());
            }
        } else {
            try (InputStream decoded = stream.createInputStream()) {
                copy(decoded);
            }
        }
        // Tokens end where a stream ends (ISO 32000-1, 7.8.2).
        ensureRoom();
        bytes[length++] = '\n';
    }

    static boolean isDeflatedOnly(COSStream stream) {
        COSBase filter = stream.getFilters();
        return (COSName.FLATE_DECODE.equals(filter)
                        || COSName.FLATE_DECODE_ABBREVIATION.equals(filter))
                && !stream.containsKey(COSName.DECODE_PARMS)
                && !stream.containsKey(COSName.DP);
    }

    private void inflate(byte[] deflated) throws IOException {
        // Without the header and its checksum, which are wrong in files that are right otherwise.
        var inflater = new Inflater(true);
        try {
            int skipped = Math.min(ZLIB_HEADER, deflated.length);
            inflater.setInput(deflated, skipped, deflated.length - skipped);
            bytes = Arrays.copyOf(bytes, length + USUAL_RATIO * deflated.length + 1);
            int count;
            do {
                ensureRoom();
                count = inflater.inflate(bytes, length, bytes.length - length);
                length += count;
            } while (count > 0);
        } catch (DataFormatException e) {
            PdfLog.INSTANCE.warn("premature end of a content stream", e);
        } finally {
            inflater.end();
        }
    }

    private void copy(InputStream decoded) throws IOException {
        int count = 0;
        while (count >= 0) {
            length += count;
            ensureRoom();
            count = decoded.read(bytes, length, bytes.length - length);
        }
    }

    private void ensureRoom() throws IOException {
        if (length == bytes.length) {
            if (length >= MOST) {
                throw new IOException("more than %d bytes of content".formatted(MOST));
            }
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
    }
}
