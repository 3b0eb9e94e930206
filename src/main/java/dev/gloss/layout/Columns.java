package dev.gloss.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// The columns of each page, and in each the edges at which many lines begin or end: the margins of
/// the column, and of lists, quotes and abstracts in it.
final class Columns {

    private static final float TOLERANCE = 2;
    private static final int LEAST_SUPPORT = 4;

    private final Gutters gutters;
    private final Map<Place, Edges> edges = new HashMap<>();
    private final Map<Place, Edges> ofLayout = new HashMap<>();

    private Columns(List<PageLines> pages, float size) {
        Map<Integer, List<Line>> text = new TreeMap<>();
        Map<Integer, List<Line>> ofAnySize = new TreeMap<>();
        for (PageLines page : pages) {
            List<Line> lines =
                    page.lines().stream().filter(line -> line.text().length() > 15).toList();
            ofAnySize.put(page.number(), lines);
            text.put(page.number(), lines.stream().filter(line -> line.sameSize(size)).toList());
        }
        gutters = new Gutters(text, ofAnySize);
        Map<Place, List<Line>> byColumn = new HashMap<>();
        Map<Place, List<Line>> byLayout = new HashMap<>();
        for (List<Line> lines : text.values()) {
            for (Line line : lines) {
                byColumn.computeIfAbsent(place(line), _ -> new ArrayList<>()).add(line);
                byLayout.computeIfAbsent(layout(line), _ -> new ArrayList<>()).add(line);
            }
        }
        byColumn.forEach((place, lines) -> edges.put(place, Edges.of(lines)));
        byLayout.forEach((place, lines) -> ofLayout.put(place, Edges.of(lines)));
    }

    static Columns of(List<PageLines> pages, float bodySize) {
        return new Columns(pages, bodySize);
    }

    /// Where the lines around a line begin: the nearest edge at or left of it; its own where there
    /// is none.
    float left(Line line) {
        float best = Edges.leftmost(at(edges, place(line)).lefts(), line);
        best = Float.isNaN(best) ? Edges.leftmost(at(ofLayout, layout(line)).lefts(), line) : best;
        return Float.isNaN(best) ? line.left() : best;
    }

    /// Where the lines around a line end: the nearest edge at or right of it; its own where there
    /// is none.
    float right(Line line) {
        float best = Edges.rightmost(at(edges, place(line)).rights(), line);
        best =
                Float.isNaN(best)
                        ? Edges.rightmost(at(ofLayout, layout(line)).rights(), line)
                        : best;
        return Float.isNaN(best) ? line.right() : best;
    }

    /// The outermost left edge of a line's column; its own where that lies further left.
    float margin(Line line) {
        List<Float> lefts = at(ofLayout, layout(line)).lefts();
        float margin = lefts.isEmpty() ? left(line) : Collections.min(lefts);
        return Math.min(margin, line.left());
    }

    /// The outermost right edge of a line's column; its own where that lies further right.
    float end(Line line) {
        List<Float> rights = at(ofLayout, layout(line)).rights();
        float end = rights.isEmpty() ? right(line) : Collections.max(rights);
        return Math.max(end, line.right());
    }

    /// Whether both stand in one column of one page.
    boolean sameColumn(Line one, Line other) {
        return place(one).equals(place(other));
    }

    /// Equal for lines of one column of one page.
    Object key(Line line) {
        return place(line);
    }

    private Place place(Line line) {
        return new Place(line.page(), gutters.column(line));
    }

    /// The same column of all pages that are parted alike.
    private Place layout(Line line) {
        List<Float> parted = gutters.of(line.page());
        int signature = parted.isEmpty() ? 0 : Math.round(parted.getFirst() / Tuning.GUTTER_DRIFT);
        return new Place(-100 * parted.size() - signature, gutters.column(line));
    }

    private static Edges at(Map<Place, Edges> edges, Place place) {
        return edges.getOrDefault(place, Edges.NONE);
    }

    /// A column of a page, or of all pages of a layout.
    ///
    /// @param page from 1; negative for a layout
    /// @param column from 0; -1 for lines across a gutter
    private record Place(int page, int column) {}

    /// Points from the page's left edge, in no order.
    private record Edges(List<Float> lefts, List<Float> rights) {

        static final Edges NONE = new Edges(List.of(), List.of());

        static Edges of(List<Line> lines) {
            return new Edges(peaks(lines, Line::left), peaks(lines, Line::right));
        }

        static float leftmost(List<Float> edges, Line line) {
            float best = Float.NaN;
            for (float edge : edges) {
                if (edge <= line.left() + TOLERANCE && !(edge < best)) {
                    best = edge;
                }
            }
            return best;
        }

        static float rightmost(List<Float> edges, Line line) {
            float best = Float.NaN;
            for (float edge : edges) {
                if (edge >= line.right() - TOLERANCE && !(edge > best)) {
                    best = edge;
                }
            }
            return best;
        }

        private static List<Float> peaks(List<Line> lines, ToDoubleFunction<Line> edge) {
            Map<Integer, Integer> support = new HashMap<>();
            for (Line line : lines) {
                int bin = (int) Math.round(edge.applyAsDouble(line) / TOLERANCE);
                for (int near = bin - 1; near <= bin + 1; near++) {
                    support.merge(near, 1, Integer::sum);
                }
            }
            int least = Math.max(LEAST_SUPPORT, Math.round(Tuning.EDGE_SUPPORT * lines.size()));
            List<Float> peaks = new ArrayList<>();
            support.forEach((bin, count) -> {
                boolean peak =
                        count >= support.getOrDefault(bin - 1, 0)
                                && count > support.getOrDefault(bin + 1, 0);
                if (count >= least && peak) {
                    peaks.add(bin * TOLERANCE);
                }
            });
            return peaks;
        }
    }
}
