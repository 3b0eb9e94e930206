package dev.gloss.layout;

import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The upright lines of one page.
///
/// @param page itself
/// @param lines in drawing order
record PageLines(PageGlyphs page, List<Line> lines) {

    PageLines {
        lines = List.copyOf(lines);
    }

    /// @param others glyphs that are part of no line
    static PageLines of(PageGlyphs page, Set<Glyph> others) {
        return new PageLines(page, Rows.joined(LineBuilder.lines(page, others)));
    }

    int number() {
        return page.number();
    }

    /// @param others of its lines
    PageLines without(List<Line> others) {
        Set<Line> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(others);
        return new PageLines(page, lines.stream().filter(line -> !left.contains(line)).toList());
    }
}
