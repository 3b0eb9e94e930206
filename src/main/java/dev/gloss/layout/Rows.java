package dev.gloss.layout;

import dev.gloss.pdf.Glyph;

import java.util.ArrayList;
import java.util.List;

/// Puts pieces of one printed line together that formulas had torn apart.
final class Rows {

    private Rows() {}

    /// @param lines of one page in drawing order
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            if (!joined.isEmpty() && continues(joined.getLast(), line)) {
                joined.add(union(joined.removeLast(), line));
            } else if (joined.size() > 1
                    && isCrumb(joined.getLast(), line)
                    && continues(joined.get(joined.size() - 2), line)) {
                Line crumb = joined.removeLast();
                joined.add(union(union(joined.removeLast(), crumb), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean continues(Line line, Line next) {
        float em = Math.max(line.size(), next.size());
        float gap = next.left() - line.right();
        return line.besides(next)
                && line.sameSize(next.size())
                && gap < Tuning.WIDEST_GAP * em
                && gap > -Tuning.WIDEST_GAP * em
                && next.right() > line.right();
    }

    private static boolean isCrumb(Line crumb, Line next) {
        return crumb.size() < Tuning.SCRIPT_SIZE * next.size()
                && Math.abs(crumb.baseline() - next.baseline()) < next.size();
    }

    private static Line union(Line line, Line next) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        glyphs.addAll(next.glyphs());
        return Line.of(line.page(), glyphs);
    }
}
