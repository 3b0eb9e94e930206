package dev.gloss.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the columns of pages are parted.
///
/// A gutter is a height of white that few lines of running text cross while many stand on either
/// side and fill their side (T. Breuel, "Two geometric algorithms for layout analysis", 2002, looks
/// for white rectangles; ours counts lines, which is enough for columns of one page). Pages with
/// little text have the gutters of most others.
final class Gutters {

    private static final int LEAST_LINES = 12;

    private final Map<Integer, List<Float>> byPage = new HashMap<>();

    /// @param text the lines of running text of each page
    /// @param ofAnySize these and the smaller and larger ones, such as those of references that
    ///   fill a column where the text ends in the other
    Gutters(Map<Integer, List<Line>> text, Map<Integer, List<Line>> ofAnySize) {
        text.forEach((page, lines) -> byPage.put(page, find(lines)));
        List<List<Float>> withText = new ArrayList<>();
        text.forEach((page, lines) -> {
            if (lines.size() >= LEAST_LINES) {
                withText.add(of(page));
            }
        });
        List<Float> usual = usual(withText);
        text.forEach((page, lines) -> {
            boolean fits = fit(usual, lines) || fit(usual, ofAnySize.getOrDefault(page, List.of()));
            if (lines.size() < LEAST_LINES || (of(page).isEmpty() && fits)) {
                byPage.put(page, usual);
            }
        });
    }

    /// Points from the page's left edge, ascending; empty for a page of one column.
    List<Float> of(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    /// Which column a line stands in, from 0; -1 if it crosses a gutter.
    int column(Line line) {
        int column = 0;
        for (float gutter : of(line.page())) {
            if (line.left() < gutter && line.right() > gutter) {
                return -1;
            }
            column += line.left() >= gutter ? 1 : 0;
        }
        return column;
    }

    private static List<Float> find(List<Line> lines) {
        if (lines.size() < LEAST_LINES) {
            return List.of();
        }
        Sides sides = new Sides(lines);
        float x = 0;
        int most = Integer.MIN_VALUE;
        for (Line line : lines) {
            int support = sides.support(line.right() + 1);
            if (support > most) {
                most = support;
                x = line.right() + 1;
            }
        }
        Gutter best = Gutter.at(x, lines);
        if (!best.parts(lines.size())) {
            return List.of();
        }
        List<Float> gutters = new ArrayList<>(find(best.left()));
        gutters.add(best.x());
        gutters.addAll(find(best.right()));
        return gutters;
    }

    /// Whether most lines of a page keep off these gutters.
    private static boolean fit(List<Float> gutters, List<Line> lines) {
        return !gutters.isEmpty()
                && gutters.stream()
                        .allMatch(x -> {
                            Gutter gutter = Gutter.at(x, lines);
                            return gutter.crossing() <= Tuning.GUTTER_CROSSING * lines.size()
                                    && gutter.isFilled();
                        });
    }

    /// Of most pages with running text; none, if there is no such.
    private static List<Float> usual(List<List<Float>> pages) {
        List<Float> usual = List.of();
        int most = 0;
        for (List<Float> gutters : pages) {
            int alike = (int) pages.stream().filter(other -> isAlike(gutters, other)).count();
            if (alike > most) {
                most = alike;
                usual = gutters;
            }
        }
        return 2 * most > pages.size() ? usual : List.of();
    }

    private static boolean isAlike(List<Float> one, List<Float> other) {
        boolean alike = one.size() == other.size();
        for (int i = 0; alike && i < one.size(); i++) {
            alike = Math.abs(one.get(i) - other.get(i)) < Tuning.GUTTER_DRIFT;
        }
        return alike;
    }

    /// Where lines begin and end, ascending, so that those on either side of a place are counted
    /// without looking at all.
    private static final class Sides {

        private final float[] lefts;
        private final float[] rights;

        Sides(List<Line> lines) {
            lefts = new float[lines.size()];
            rights = new float[lines.size()];
            for (int i = 0; i < lefts.length; i++) {
                lefts[i] = lines.get(i).left();
                rights[i] = lines.get(i).right();
            }
            Arrays.sort(lefts);
            Arrays.sort(rights);
        }

        /// How much speaks for a place: the lines on the side with fewer, without those that cross.
        int support(float x) {
            int left = before(Math.nextUp(x), rights);
            int right = lefts.length - before(x, lefts);
            return Math.min(left, right) - (lefts.length - left - right);
        }

        /// How many are smaller.
        private static int before(float x, float[] ascending) {
            int from = 0;
            int to = ascending.length;
            while (from < to) {
                int middle = (from + to) / 2;
                if (ascending[middle] < x) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    /// A place that parts lines.
    ///
    /// @param x points from the page's left edge
    /// @param left lines that end before it
    /// @param right lines that begin after it
    /// @param crossing how many do neither
    private record Gutter(float x, List<Line> left, List<Line> right, int crossing) {

        static Gutter at(float x, List<Line> lines) {
            List<Line> left = lines.stream().filter(line -> line.right() <= x).toList();
            List<Line> right = lines.stream().filter(line -> line.left() >= x).toList();
            return new Gutter(x, left, right, lines.size() - left.size() - right.size());
        }

        boolean parts(int lines) {
            return crossing <= Tuning.GUTTER_CROSSING * lines
                    && Math.min(left.size(), right.size()) >= Tuning.GUTTER_SIDE * lines
                    && isFilled();
        }

        /// Whether the lines on either side are about as wide as the side, as those of running text
        /// are and cells are not.
        boolean isFilled() {
            return isFilled(left) && isFilled(right);
        }

        private static boolean isFilled(List<Line> side) {
            if (side.isEmpty()) {
                return false;
            }
            double from = side.stream().mapToDouble(Line::left).min().orElseThrow();
            double to = side.stream().mapToDouble(Line::right).max().orElseThrow();
            double[] widths = side.stream().mapToDouble(Line::width).sorted().toArray();
            return widths[widths.length / 2] >= Tuning.GUTTER_FILLED * (to - from);
        }
    }
}
