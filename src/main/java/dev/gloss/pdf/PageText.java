package dev.gloss.pdf;

import java.util.ArrayList;
import java.util.List;

/// The glyphs of one page as they are drawn.
final class PageText {

    /// More than any page has that was made for reading.
    private static final int MOST_GLYPHS = 2_000_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final DoublePrinting doubles = new DoublePrinting();

    private int shown;

    /// How many glyphs have been shown, those that do not count included.
    int shown() {
        return shown;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /// @throws IllegalStateException if there are too many
    void add(Glyph glyph) {
        shown++;
        boolean placed =
                Float.isFinite(glyph.x() + glyph.baseline() + glyph.width() + glyph.size());
        if (placed && !doubles.repeats(glyph)) {
            if (glyphs.size() == MOST_GLYPHS) {
                throw new IllegalStateException("more than %d glyphs".formatted(MOST_GLYPHS));
            }
            glyphs.add(glyph);
        }
    }
}
