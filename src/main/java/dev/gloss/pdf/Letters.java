package dev.gloss.pdf;

import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

import java.util.HashMap;
import java.util.Map;

/// The characters and the look of one font's glyphs, worked out once.
final class Letters {

    /// Weight in a font descriptor from which a face counts as bold.
    private static final float BOLD_WEIGHT = 600;

    private final PDFont font;
    private final Face face;
    private final float height;
    private final Map<Integer, String> byCode = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
        this.face = faceOf(font);
        this.height = font instanceof PDType3Font type3 ? emOf(type3) : 1;
    }

    Face face() {
        return face;
    }

    /// Size of the em in text space units: 1 but for Type 3 fonts, which choose their own.
    float height() {
        return height;
    }

    /// The characters that a code stands for; empty if the font does not tell.
    String of(int code) {
        return byCode.computeIfAbsent(code, this::decode);
    }

    private String decode(int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text != null) {
            return text;
        }
        // Fonts without a map to Unicode often keep ASCII's codes all the same.
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }

    private static Face faceOf(PDFont font) {
        String name = font.getName();
        boolean type3 = font instanceof PDType3Font;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor == null) {
            return Face.named(name == null ? "" : name, false, false, type3);
        }
        boolean heavy = descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
        boolean slanted = descriptor.isItalic();
        return Face.named(name == null ? "" : name, heavy, slanted, type3);
    }

    private static float emOf(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        float height = box == null ? 0 : box.getHeight();
        float scale = Math.abs(font.getFontMatrix().getScalingFactorY());
        return height > 0 && scale > 0 ? height * scale : 1;
    }
}
