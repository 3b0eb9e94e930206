package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A font made of nothing but what its dictionary says.
final class DrawnFont {

    private static final int CODES = 256;

    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray differences = new COSArray();

    /// @param subtype such as `Type1`
    DrawnFont(String subtype) {
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setName(COSName.SUBTYPE, subtype);
        called("ABCDEF+Drawn");
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.ENCODING, encoding);
        widths(500);
        box(1000);
        dictionary.setItem(COSName.FONT_MATRIX, new Matrix(.001f, 0, 0, .001f, 0, 0).toCOSArray());
        dictionary.setItem(COSName.CHAR_PROCS, new COSDictionary());
    }

    /// A font of one of Adobe's character collections that is not embedded.
    static DrawnFont composite(String encoding, String ordering) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(ordering));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, "Drawn");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        var font = new DrawnFont("Type0");
        font.dictionary.setName(COSName.ENCODING, encoding);
        font.dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    DrawnFont called(String name) {
        dictionary.setName(COSName.BASE_FONT, name);
        return this;
    }

    DrawnFont named(int code, String glyph) {
        differences.add(COSInteger.get(code));
        differences.add(COSName.getPDFName(glyph));
        return this;
    }

    /// Calls glyphs by their codes, as dvips does.
    DrawnFont numbered(int... codes) {
        for (int code : codes) {
            named(code, "a" + code);
        }
        return this;
    }

    /// @param mappings such as `<01> <0041>`, one a line
    DrawnFont toUnicode(String mappings) throws IOException {
        COSStream map = new COSStream();
        try (OutputStream out = map.createOutputStream()) {
            out.write(
                    """
                    /CIDInit /ProcSet findresource begin begincmap
                    1 begincodespacerange <00> <FF> endcodespacerange
                    %d beginbfchar
                    %s
                    endbfchar endcmap end
                    """
                            .formatted(mappings.lines().count(), mappings)
                            .getBytes(StandardCharsets.US_ASCII));
        }
        dictionary.setItem(COSName.TO_UNICODE, map);
        return this;
    }

    /// @param height of the box around all glyphs
    DrawnFont box(int height) {
        dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, height, height));
        return this;
    }

    DrawnFont widths(int width) {
        int[] widths = new int[CODES];
        java.util.Arrays.fill(widths, width);
        dictionary.setInt(COSName.FIRST_CHAR, 0);
        dictionary.setInt(COSName.LAST_CHAR, CODES - 1);
        dictionary.setItem(COSName.WIDTHS, numbers(widths));
        return this;
    }

    private static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }
}
