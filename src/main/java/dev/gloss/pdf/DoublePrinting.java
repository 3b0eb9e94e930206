package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

/// Tells glyphs that are printed twice, a hair apart, so that they look bold. It is looked for only
/// after the pen has jumped back over what it has just printed, so ordinary text costs nothing.
final class DoublePrinting {

    /// How many glyphs back a repetition may begin: about a line.
    private static final int MEMORY = 160;

    /// Distance of the two prints, relative to the size of the font.
    private static final float SHIFT = 0.12f;

    /// The last ones in a ring, in no order that matters.
    private final @Nullable Glyph[] printed = new Glyph[MEMORY];

    private int next;
    private @Nullable Glyph last;
    private boolean suspect;

    /// Whether the same glyph already stands there; keeps it in mind if not.
    boolean repeats(Glyph glyph) {
        if (last != null && jumpsBack(last, glyph)) {
            suspect = true;
        }
        if (suspect && !glyph.isBlank()) {
            suspect = isPrinted(glyph);
            if (suspect) {
                return true;
            }
        }
        printed[next] = glyph;
        next = next + 1 == MEMORY ? 0 : next + 1;
        last = glyph;
        return false;
    }

    private boolean isPrinted(Glyph glyph) {
        for (@Nullable Glyph earlier : printed) {
            if (earlier != null && same(earlier, glyph)) {
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
