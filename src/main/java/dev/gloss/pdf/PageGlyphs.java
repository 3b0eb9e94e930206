package dev.gloss.pdf;

import java.util.List;

/// What stands on one page, in the order in which the file draws it.
///
/// @param number physical page, counted from 1
/// @param label the printed page number by the PDF's own table; the physical one if it has none
/// @param width as displayed, in PDF points
/// @param height as displayed, in PDF points
/// @param glyphs in drawing order; empty if the page has no text or could not be read
public record PageGlyphs(
        int number, String label, double width, double height, List<Glyph> glyphs) {

    public PageGlyphs {
        glyphs = List.copyOf(glyphs);
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
    }
}
