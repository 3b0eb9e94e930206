package dev.gloss.layout;

import dev.gloss.pdf.PageGlyphs;

import java.util.List;

/// The upright lines of one page.
///
/// @param page itself
/// @param lines in drawing order
record PageLines(PageGlyphs page, List<Line> lines) {

    PageLines {
        lines = List.copyOf(lines);
    }

    static PageLines of(PageGlyphs page) {
        return new PageLines(page, Rows.joined(LineBuilder.lines(page)));
    }

    int number() {
        return page.number();
    }

    PageLines without(List<Line> others) {
        return new PageLines(page, lines.stream().filter(line -> !others.contains(line)).toList());
    }
}
