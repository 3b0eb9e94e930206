package dev.gloss.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells glyphs that are printed twice, a hair apart, so that they look bold. It is looked for only
/// after the pen has jumped back over what it has just printed, so ordinary text costs nothing.
final class DoublePrinting {

    /// How many glyphs back a repetition may begin: about a line.
    private static final int MEMORY = 160;

    /// Distance of the two prints, relative to the size of the font.
    private static final float SHIFT = 0.12f;

    private final Deque<Glyph> printed = new ArrayDeque<>();
    private boolean suspect;

    /// Whether the same glyph already stands there; keeps it in mind if not.
    boolean repeats(Glyph glyph) {
        Glyph last = printed.peekLast();
        if (last != null && jumpsBack(last, glyph)) {
            suspect = true;
        }
        if (suspect && !glyph.isBlank()) {
            suspect = isPrinted(glyph);
            if (suspect) {
                return true;
            }
        }
        if (printed.size() == MEMORY) {
            printed.removeFirst();
        }
        printed.addLast(glyph);
        return false;
    }

    private boolean isPrinted(Glyph glyph) {
        for (Glyph earlier : printed) {
            if (same(earlier, glyph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean jumpsBack(Glyph last, Glyph glyph) {
        return glyph.x() < last.x() + 0.5f * last.width()
                && Math.abs(glyph.baseline() - last.baseline()) < SHIFT * glyph.size();
    }

    private static boolean same(Glyph a, Glyph b) {
        return Math.abs(a.x() - b.x()) < SHIFT * b.size()
                && Math.abs(a.baseline() - b.baseline()) < SHIFT * b.size()
                && a.text().equals(b.text());
    }
}
