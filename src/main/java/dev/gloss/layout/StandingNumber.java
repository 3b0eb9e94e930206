package dev.gloss.layout;

import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Glyph;

import java.util.ArrayList;
import java.util.List;

/// A number that stands by itself on its line, as the numbers of lines in margins do. Lengths are
/// PDF points.
///
/// @param glyphs its digits, at least one
/// @param value what it says
record StandingNumber(List<Glyph> glyphs, int value) {

    private static final int MOST_DIGITS = 5;

    /// Gap, in ems, below which what stands beside a number belongs to it.
    private static final float APART = .4f;

    StandingNumber {
        glyphs = List.copyOf(glyphs);
    }

    /// Those among the glyphs of a page, in drawing order.
    static List<StandingNumber> in(List<Glyph> page) {
        List<StandingNumber> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (isDigit(page.get(i))) {
                int end = i + 1;
                while (end < page.size() && isDigit(page.get(end)) && touch(page, end)) {
                    end++;
                }
                boolean alone =
                        (i == 0 || !touch(page, i)) && (end == page.size() || !touch(page, end));
                if (alone && end - i <= MOST_DIGITS) {
                    found.add(of(page.subList(i, end)));
                }
                i = end - 1;
            }
        }
        return found;
    }

    private static StandingNumber of(List<Glyph> digits) {
        int value = 0;
        for (Glyph digit : digits) {
            value = 10 * value + digit.text().charAt(0) - '0';
        }
        return new StandingNumber(digits, value);
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().length() == 1
                && glyph.text().charAt(0) >= '0'
                && glyph.text().charAt(0) <= '9'
                && glyph.direction() == Direction.RIGHT;
    }

    /// Whether a glyph stands right beside the one drawn before it.
    private static boolean touch(List<Glyph> page, int i) {
        Glyph before = page.get(i - 1);
        Glyph glyph = page.get(i);
        float gap = glyph.x() - before.right();
        return !before.isBlank()
                && !glyph.isBlank()
                && Math.abs(glyph.baseline() - before.baseline()) < glyph.size()
                && Math.abs(gap) < APART * glyph.size();
    }

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().right();
    }

    float baseline() {
        return glyphs.getFirst().baseline();
    }
}
