package dev.gloss.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The glyphs of one page as they are drawn.
final class PageText {

    /// More than any page has that was made for reading.
    private static final int MOST_GLYPHS = 2_000_000;

    /// Bytes of content that may come to nothing, such as an empty page with a frame.
    private static final int EMPTY_CONTENT = 2000;

    /// Share of glyphs that may be unknown, such as signs of a formula.
    private static final double MOST_UNKNOWN = .1;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final DoublePrinting doubles = new DoublePrinting();

    private int shown;
    private final BitSet unknown = new BitSet();
    private long content;

    /// How many glyphs have been shown, those that do not count included.
    int shown() {
        return shown;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /// Whether something is shown, but no text: a scan, or text turned into curves.
    boolean isTextless() {
        return glyphs.isEmpty() && content > EMPTY_CONTENT;
    }

    /// @param bytes of content that is run
    void addContent(long bytes) {
        content += bytes;
    }

    /// Notes that a picture is shown.
    void addPicture() {
        content += EMPTY_CONTENT + 1;
    }

    /// Whether more than a few of the glyphs are unknown.
    boolean isDoubtful() {
        return unknown.cardinality() > MOST_UNKNOWN * glyphs.size();
    }

    /// @param isUnknown whether nobody knows what it stands for
    /// @throws IllegalStateException if there are too many
    void add(Glyph glyph, boolean isUnknown) {
        shown++;
        boolean placed =
                Float.isFinite(glyph.x() + glyph.baseline() + glyph.width() + glyph.size());
        if (placed && !doubles.repeats(glyph)) {
            if (glyphs.size() == MOST_GLYPHS) {
                throw new IllegalStateException("more than %d glyphs".formatted(MOST_GLYPHS));
            }
            if (isUnknown) {
                unknown.set(glyphs.size());
            }
            glyphs.add(glyph);
        }
    }

    /// Whether nobody knows some of the glyphs from a place on.
    boolean isUnknownFrom(int first) {
        return unknown.nextSetBit(first) >= 0;
    }

    /// Puts one glyph in the place of all from a place on.
    void replaceFrom(int first, Glyph glyph) {
        glyphs.subList(first, glyphs.size()).clear();
        unknown.clear(first, unknown.length() + 1);
        glyphs.add(glyph);
    }
}
