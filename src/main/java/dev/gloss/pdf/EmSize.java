package dev.gloss.pdf;

import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

import java.util.ArrayList;
import java.util.List;

/// Finds out how large the em of a Type 3 font is, which may choose its own unit and tells only the
/// box around its glyphs, if that. The box is checked against the widths of the letters, which are
/// nearly the same share of the em in all text faces.
final class EmSize {

    /// Widths of lower-case letters from `a` and of figures from `0` in Computer Modern Roman, in
    /// thousandths of an em.
    private static final int[] LETTERS = {
        500, 556, 444, 556, 444, 306, 500, 556, 278, 306, 528, 278, 833, 556, 500, 556, 528, 392,
        394, 389, 556, 528, 722, 528, 528, 444
    };

    private static final int FIGURE = 500;

    private static final int CODES = 256;

    /// Letters from which their widths are believed.
    private static final int ENOUGH = 4;

    /// How much smaller or larger than by its letters a box may make the em.
    private static final double SMALLEST = .65;

    private static final double LARGEST = 1.6;

    /// The highest box of ordinary glyphs, in widths of the widest.
    private static final double TALLEST = 3;

    private EmSize() {}

    /// The size of the em in text space units.
    ///
    /// @param letters of the font
    static float of(PDType3Font font, Letters letters) {
        double box = boxHeight(font);
        List<Double> ems = new ArrayList<>();
        double widest = 0;
        for (int code = 0; code < CODES; code++) {
            Letter letter = letters.of(code);
            widest = Math.max(widest, letter.right());
            double width = usualWidth(letter);
            if (width > 0 && letter.right() > 0) {
                ems.add(letter.right() / width);
            }
        }
        if (ems.size() >= ENOUGH) {
            double em = ems.stream().sorted().toList().get(ems.size() / 2);
            return (float) (box < SMALLEST * em || box > LARGEST * em ? em : box);
        }
        return (float) (widest > 0 && (box == 0 || box > TALLEST * widest) ? widest : box);
    }

    private static double boxHeight(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        float scale = Math.abs(font.getFontMatrix().getScalingFactorY());
        return box == null ? 0 : Math.abs(box.getHeight()) * scale;
    }

    /// The usual width of what a letter stands for, in ems; 0 if it is not known.
    private static double usualWidth(Letter letter) {
        int c = letter.isUnknown() || letter.text().length() != 1 ? 0 : letter.text().charAt(0);
        int thousandths =
                c >= 'a' && c <= 'z' ? LETTERS[c - 'a'] : c >= '0' && c <= '9' ? FIGURE : 0;
        return thousandths / 1000d;
    }
}
