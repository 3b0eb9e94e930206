package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// The letters and the look of one font, worked out once.
final class Letters {

    /// Weight in a font descriptor from which a face counts as bold.
    private static final float BOLD_WEIGHT = 600;

    private static final int FEW = 256;

    private final PDFont font;
    private final Face face;
    private final float height;
    private final int codeLength;
    private final boolean vertical;
    private final Spelling spelling;
    private final @Nullable Letter[] few = new Letter[FEW];
    private final Map<Integer, Letter> others = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
        this.face = faceOf(font);
        this.codeLength = codeLength(font);
        this.vertical = font.isVertical();
        this.spelling = new Spelling(font, face);
        this.height = font instanceof PDType3Font type3 ? heightOf(type3) : 1;
    }

    private float heightOf(PDType3Font type3) {
        float em = EmSize.of(type3, this);
        return em > 0 ? em : 1;
    }

    Face face() {
        return face;
    }

    /// Size of the em in text space units: 1 but for Type 3 fonts, which choose their own.
    float height() {
        return height;
    }

    /// How many bytes of a string make a code, 1 or 2; 0 if it is not always the same.
    int codeLength() {
        return codeLength;
    }

    /// Whether its lines run downwards.
    boolean isVertical() {
        return vertical;
    }

    /// The next code of a string whose codes have different lengths.
    int nextCode(InputStream string) throws IOException {
        return font.readCode(string);
    }

    /// What a code shows.
    Letter of(int code) {
        if (code >= FEW || code < 0) {
            return others.computeIfAbsent(code, this::letter);
        }
        Letter known = few[code];
        if (known == null) {
            known = letter(code);
            few[code] = known;
        }
        return known;
    }

    private Letter letter(int code) {
        Vector step = step(code);
        Vector shift = vertical ? font.getPositionVector(code) : new Vector(0, 0);
        String text = spelling.of(code);
        return new Letter(
                text,
                step.getX(),
                step.getY(),
                shift.getX(),
                shift.getY(),
                !spelling.isKnown(text));
    }

    private Vector step(int code) {
        try {
            return font.getDisplacement(code);
        } catch (IOException e) {
            return new Vector(0, 0);
        }
    }

    private static int codeLength(PDFont font) {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
        boolean identity =
                COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding);
        return identity ? 2 : 0;
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
}
