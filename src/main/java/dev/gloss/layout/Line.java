package dev.gloss.layout;

import dev.gloss.paper.Rect;
import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import java.util.List;

/// Glyphs that stand beside each other on one page, and what can be seen of them. All lengths are
/// PDF points.
///
/// @param page physical page, from 1
/// @param glyphs in drawing order, at least one that is not blank
/// @param text its words
/// @param letters how many letters there are in them
/// @param left edge of the ink
/// @param right edge of the ink
/// @param baseline of most of its letters
/// @param size of the font of most of its letters
/// @param face of most of its letters
/// @param looks shares of its letters
record Line(
        int page,
        List<Glyph> glyphs,
        String text,
        int letters,
        float left,
        float right,
        float baseline,
        float size,
        Face face,
        Looks looks) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    static Line of(int page, List<Glyph> glyphs) {
        return of(page, glyphs.toArray(new Glyph[0]));
    }

    /// @param glyphs in drawing order
    static Line of(int page, Glyph[] glyphs) {
        Ink ink = new Ink(glyphs);
        String text = LineText.of(glyphs);
        Glyph main = isSmallCapitals(glyphs) ? largest(glyphs) : ink.main();
        return new Line(
                page,
                List.of(glyphs),
                text,
                Characters.letters(text),
                ink.left(),
                ink.right(),
                main.baseline(),
                main.size(),
                main.face(),
                ink.looks());
    }

    /// Whether all letters are capitals of two sizes, as small capitals are that have no font of
    /// their own.
    private static boolean isSmallCapitals(Glyph[] glyphs) {
        int capitals = 0;
        float smallest = Float.MAX_VALUE;
        float largest = 0;
        for (Glyph glyph : glyphs) {
            int letter = glyph.text().codePointAt(0);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            if (Character.isUpperCase(letter)) {
                capitals++;
                smallest = Math.min(smallest, glyph.size());
                largest = Math.max(largest, glyph.size());
            }
        }
        return capitals > 3
                && smallest < Tuning.SCRIPT_SIZE * largest
                && smallest > Tuning.SMALL_CAPITALS * largest;
    }

    private static Glyph largest(Glyph[] glyphs) {
        Glyph largest = glyphs[0];
        for (Glyph glyph : glyphs) {
            boolean letter = Character.isUpperCase(glyph.text().codePointAt(0));
            largest = letter && glyph.size() > largest.size() ? glyph : largest;
        }
        return largest;
    }

    float width() {
        return right - left;
    }

    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.25f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    Rect box() {
        return new Rect(left, top(), Math.max(0, width()), size).rounded();
    }

    /// Whether both stand on one line of writing, beside each other.
    boolean besides(Line other) {
        return page == other.page
                && Math.abs(baseline - other.baseline)
                        < Tuning.SAME_BASELINE * Math.max(size, other.size);
    }

    /// Whether most letters of both are of one font and size.
    boolean hasFontOf(Line other) {
        return size == other.size && face.equals(other.face);
    }

    boolean sameSize(float other) {
        return Math.abs(size - other) <= Tuning.SAME_SIZE * other;
    }

    /// Whether hardly a letter is of another font.
    boolean isOfOneFace() {
        long others =
                glyphs.stream()
                        .filter(glyph -> !glyph.isBlank())
                        .filter(glyph -> !glyph.face().name().equals(face.name()))
                        .count();
        return others * 10 < glyphs.size();
    }

    /// Width of the first word, in points.
    float firstWord() {
        float right = left;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || glyph.x() - right > Tuning.WORD_GAP * size) {
                break;
            }
            right = glyph.right();
        }
        return right - left;
    }

    /// Whether a fair share of its letters is of that size, as in a line of text that quotes code.
    boolean hasSize(float other) {
        int all = 0;
        int alike = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                all++;
                alike += Math.abs(glyph.size() - other) <= Tuning.SAME_SIZE * other ? 1 : 0;
            }
        }
        return alike >= Tuning.FAIR_SHARE * all;
    }
}
