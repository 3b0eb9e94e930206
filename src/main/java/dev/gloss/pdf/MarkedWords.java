package dev.gloss.pdf;

import dev.gloss.paper.Rect;

import java.util.ArrayList;
import java.util.List;

/// The words of a page that lie under boxes which a reader drew over them.
final class MarkedWords {

    /// How far above its baseline the middle of a letter is, relative to the size of its font.
    private static final double MIDDLE = .25;

    /// Gap between two letters from which a blank stands between them, relative to the size of the
    /// font.
    private static final double GAP = .2;

    private final List<Glyph> glyphs;

    MarkedWords(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /// The words under some boxes, box by box in the order in which the file draws them; a letter
    /// under two boxes counts once.
    @SuppressWarnings("ReferenceEquality") // One glyph of the page, not one that looks the same.
    String under(List<Rect> boxes) {
        List<Glyph> taken = new ArrayList<>();
        for (Rect box : boxes) {
            for (Glyph glyph : glyphs) {
                if (isUnder(glyph, box) && taken.stream().noneMatch(other -> glyph == other)) {
                    taken.add(glyph);
                }
            }
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < taken.size(); i++) {
            if (i > 0 && isApart(taken.get(i - 1), taken.get(i))) {
                words.append(' ');
            }
            words.append(taken.get(i).text());
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isUnder(Glyph glyph, Rect box) {
        double x = glyph.x() + glyph.width() / 2;
        double y = glyph.baseline() - MIDDLE * glyph.size();
        return box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom();
    }

    private static boolean isApart(Glyph one, Glyph next) {
        boolean sameLine = Math.abs(one.baseline() - next.baseline()) < .5 * next.size();
        double gap = next.x() - one.right();
        return !sameLine || gap > GAP * next.size() || gap < -2 * next.size();
    }
}
