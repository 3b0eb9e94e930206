package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;

/// What the file says of itself: its Info dictionary, where that is silent its XMP, and its id.
///
/// @param title on one line; empty if unknown
/// @param author on one line; empty if unknown
/// @param documentId lower-case hex; null if the trailer has none
record Properties(String title, String author, @Nullable String documentId) {

    private static final int LIMIT = 300;

    /// XMP packets above this size hold pictures or worse, not a title.
    private static final int LARGEST_PACKET = 1 << 20;

    static Properties of(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        String title = clean(info.getTitle());
        String author = clean(info.getAuthor());
        if (title.isEmpty() || author.isEmpty()) {
            DublinCoreSchema core = dublinCore(document);
            if (core != null) {
                title = title.isEmpty() ? titleOf(core) : title;
                author = author.isEmpty() ? authorOf(core) : author;
            }
        }
        return new Properties(title, author, idOf(document));
    }

    private static @Nullable DublinCoreSchema dublinCore(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null || metadata.getLength() > LARGEST_PACKET) {
            return null;
        }
        try (InputStream packet = metadata.exportXMPMetadata()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata xmp = parser.parse(packet);
            return xmp.getDublinCoreSchema();
        } catch (IOException | XmpParsingException | RuntimeException e) {
            return null;
        }
    }

    private static String titleOf(DublinCoreSchema core) {
        try {
            return clean(core.getTitle());
        } catch (RuntimeException | org.apache.xmpbox.type.BadFieldValueException e) {
            return "";
        }
    }

    private static String authorOf(DublinCoreSchema core) {
        List<String> creators = core.getCreators();
        return creators == null ? "" : clean(String.join(", ", creators));
    }

    private static @Nullable String idOf(PDDocument document) {
        COSArray ids = document.getDocument().getDocumentID();
        if (ids == null || ids.size() == 0 || !(ids.getObject(0) instanceof COSString id)) {
            return null;
        }
        return id.getBytes().length == 0 ? null : HexFormat.of().formatHex(id.getBytes());
    }

    private static String clean(@Nullable String words) {
        if (words == null) {
            return "";
        }
        String head = words.substring(0, Math.min(words.length(), 8 * LIMIT));
        String line = head.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LIMIT));
    }
}
