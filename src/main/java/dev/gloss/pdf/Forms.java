package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What is known of a document's form XObjects, because plots draw the same mark hundreds of times
/// and letterheads stand on every page.
final class Forms {

    /// Decoded bytes that are kept.
    private static final int MOST_KEPT = 1 << 24;

    private final Set<COSStream> textless = new HashSet<>();
    private final Map<COSStream, StreamBytes> kept = new HashMap<>();
    private int size;

    /// Whether the form was run before and showed no text.
    boolean isTextless(COSStream form) {
        return textless.contains(form);
    }

    void addTextless(COSStream form) {
        textless.add(form);
    }

    StreamBytes content(COSStream form) throws IOException {
        StreamBytes content = kept.get(form);
        if (content == null) {
            content = new StreamBytes();
            content.add(form);
            if (size + content.bytes().length <= MOST_KEPT) {
                size += content.bytes().length;
                kept.put(form, content);
            }
        }
        return content;
    }
}
