package dev.gloss.layout;

import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The upright lines of one page.
///
/// @param page itself
/// @param lines in drawing order
/// @param turned glyphs that are not upright, in drawing order
record PageLines(PageGlyphs page, List<Line> lines, List<Glyph> turned) {

    PageLines {
        lines = List.copyOf(lines);
        turned = List.copyOf(turned);
    }

    /// @param others glyphs that are part of no line
    static PageLines of(PageGlyphs page, Set<Glyph> others) {
        List<Glyph> upright = new ArrayList<>(page.glyphs().size());
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.direction() != Direction.RIGHT) {
                turned.add(glyph);
            } else if (!others.contains(glyph)) {
                upright.add(glyph);
            }
        }
        List<Line> lines = Rows.joined(LineBuilder.lines(page.number(), upright));
        return new PageLines(page, lines, turned);
    }

    int number() {
        return page.number();
    }

    /// @param others of its lines
    PageLines without(List<Line> others) {
        Set<Line> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(others);
        return new PageLines(
                page, lines.stream().filter(line -> !left.contains(line)).toList(), turned);
    }
}
