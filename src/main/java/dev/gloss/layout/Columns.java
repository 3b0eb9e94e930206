package dev.gloss.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The edges at which many lines of a page, or else of the document, begin or end: those of its
/// columns.
final class Columns {

    private static final float TOLERANCE = 2;
    private static final int LEAST_SUPPORT = 4;

    private final Map<Integer, List<Float>> lefts = new HashMap<>();
    private final Map<Integer, List<Float>> rights = new HashMap<>();
    private final List<Float> allLefts;
    private final List<Float> allRights;

    private Columns(List<PageLines> pages, float size) {
        List<Line> all = new ArrayList<>();
        for (PageLines page : pages) {
            List<Line> text =
                    page.lines().stream()
                            .filter(line -> line.sameSize(size) && line.text().length() > 15)
                            .toList();
            lefts.put(page.number(), edges(text, Line::left));
            rights.put(page.number(), edges(text, Line::right));
            all.addAll(text);
        }
        allLefts = edges(all, Line::left);
        allRights = edges(all, Line::right);
    }

    static Columns of(List<PageLines> pages, float bodySize) {
        return new Columns(pages, bodySize);
    }

    /// Where the column of a line begins: the nearest edge at or left of it; its own where there is
    /// none.
    float left(Line line) {
        float best = leftmost(lefts.getOrDefault(line.page(), List.of()), line);
        best = Float.isNaN(best) ? leftmost(allLefts, line) : best;
        return Float.isNaN(best) ? line.left() : best;
    }

    /// Where the column of a line ends: the nearest edge at or right of it; its own where there is
    /// none.
    float right(Line line) {
        float best = rightmost(rights.getOrDefault(line.page(), List.of()), line);
        best = Float.isNaN(best) ? rightmost(allRights, line) : best;
        return Float.isNaN(best) ? line.right() : best;
    }

    private static float leftmost(List<Float> edges, Line line) {
        float best = Float.NaN;
        for (float edge : edges) {
            if (edge <= line.left() + TOLERANCE && !(edge < best)) {
                best = edge;
            }
        }
        return best;
    }

    private static float rightmost(List<Float> edges, Line line) {
        float best = Float.NaN;
        for (float edge : edges) {
            if (edge >= line.right() - TOLERANCE && !(edge > best)) {
                best = edge;
            }
        }
        return best;
    }

    private static List<Float> edges(List<Line> lines, ToDoubleFunction<Line> edge) {
        Map<Integer, Integer> support = new HashMap<>();
        for (Line line : lines) {
            int bin = (int) Math.round(edge.applyAsDouble(line) / TOLERANCE);
            for (int near = bin - 1; near <= bin + 1; near++) {
                support.merge(near, 1, Integer::sum);
            }
        }
        int least = Math.max(LEAST_SUPPORT, Math.round(Tuning.EDGE_SUPPORT * lines.size()));
        List<Float> edges = new ArrayList<>();
        support.forEach((bin, count) -> {
            boolean peak =
                    count >= support.getOrDefault(bin - 1, 0)
                            && count > support.getOrDefault(bin + 1, 0);
            if (count >= least && peak) {
                edges.add(bin * TOLERANCE);
            }
        });
        return edges;
    }
}
