package dev.gloss.layout;

import dev.gloss.paper.Page;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Finds the numbers that manuscripts under review have beside their lines: on most pages they
/// stand below each other along the text, count up, and one comes to each line, or to every fifth.
/// Numbers of rows and of references do not: they stand beside a part of the page or have several
/// lines.
final class LineNumbers {

    /// Numbers that make a column of them.
    private static final int LEAST = 8;

    /// How far the edges of one column's numbers differ, in points.
    private static final float DRIFT = 2;

    /// Share of a column's numbers that follow the one above by the usual step.
    private static final double COUNTING = .85;

    /// Share of the height of a page's text that a column covers.
    private static final double COVERED = .6;

    /// Lines of text beside a column, for each number and unit of its step.
    private static final double LINES = 1.5;

    /// Width of the text beside a column that is looked at, in points.
    private static final float BESIDE = 150;

    /// Letters that make a line of text there.
    private static final int LINE = 8;

    private final IdentityHashMap<PageGlyphs, List<StandingNumber>> standing =
            new IdentityHashMap<>();
    private final List<Float> edges = new ArrayList<>();

    /// @param pages of one document
    LineNumbers(List<PageGlyphs> pages) {
        int numbered = 0;
        for (PageGlyphs page : pages) {
            standing.put(page, StandingNumber.in(page.glyphs()));
            int before = edges.size();
            findEdges(page, StandingNumber::left);
            findEdges(page, StandingNumber::right);
            numbered += edges.size() > before ? 1 : 0;
        }
        if (2 * numbered < pages.size()) {
            edges.clear();
        }
    }

    /// The digits of a page that number its lines.
    Set<Glyph> on(PageGlyphs page) {
        List<StandingNumber> numbers = numbers(page);
        if (numbers.isEmpty()) {
            return Set.of();
        }
        Set<Glyph> digits = Collections.newSetFromMap(new IdentityHashMap<>());
        numbers.forEach(number -> digits.addAll(number.glyphs()));
        return digits;
    }

    /// The numbers of a page's lines as what they are on paper.
    List<Page.Furniture> furniture(PageGlyphs page) {
        return numbers(page).stream()
                .map(number -> Line.of(page.number(), number.glyphs()))
                .map(line -> new Page.Furniture(line.text(), line.box()))
                .toList();
    }

    private List<StandingNumber> numbers(PageGlyphs page) {
        return standing.getOrDefault(page, List.of()).stream()
                .filter(number -> isAtEdge(number.left()) || isAtEdge(number.right()))
                .toList();
    }

    private boolean isAtEdge(float x) {
        return edges.stream().anyMatch(edge -> Math.abs(edge - x) < DRIFT);
    }

    private void findEdges(PageGlyphs page, ToDoubleFunction<StandingNumber> edge) {
        Map<Long, List<StandingNumber>> columns = new HashMap<>();
        for (StandingNumber number : standing.getOrDefault(page, List.of())) {
            long bin = Math.round(edge.applyAsDouble(number) / DRIFT);
            columns.computeIfAbsent(bin, _ -> new ArrayList<>()).add(number);
        }
        for (List<StandingNumber> column : columns.values()) {
            if (column.size() >= LEAST && numbersLines(column, page)) {
                edges.add((float) edge.applyAsDouble(column.getFirst()));
            }
        }
    }

    private static boolean numbersLines(List<StandingNumber> column, PageGlyphs page) {
        column.sort(Comparator.comparingDouble(StandingNumber::baseline));
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 1; i < column.size(); i++) {
            steps.merge(column.get(i).value() - column.get(i - 1).value(), 1, Integer::sum);
        }
        int step = Collections.max(steps.entrySet(), Map.Entry.comparingByValue()).getKey();
        return step > 0
                && steps.getOrDefault(step, 0) >= COUNTING * (column.size() - 1)
                && covers(column, page)
                && Math.min(
                                lines(column, page, column.getFirst().right()),
                                lines(column, page, column.getFirst().left() - BESIDE))
                        <= LINES * step * column.size();
    }

    private static boolean covers(List<StandingNumber> column, PageGlyphs page) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Glyph glyph : page.glyphs()) {
            if (glyph.direction() == Direction.RIGHT) {
                top = Math.min(top, glyph.baseline());
                bottom = Math.max(bottom, glyph.baseline());
            }
        }
        float height = column.getLast().baseline() - column.getFirst().baseline();
        return height >= COVERED * (bottom - top);
    }

    /// How many lines of text stand beside a column, from a place on; so many that it cannot be if
    /// there is no text.
    private static int lines(List<StandingNumber> column, PageGlyphs page, float from) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (Glyph glyph : page.glyphs()) {
            boolean beside =
                    glyph.x() > from
                            && glyph.x() < from + BESIDE
                            && glyph.baseline() >= column.getFirst().baseline() - DRIFT
                            && glyph.baseline() <= column.getLast().baseline() + DRIFT;
            if (beside) {
                letters.merge(Math.round(glyph.baseline() / DRIFT), 1, Integer::sum);
            }
        }
        Set<Integer> lines = new HashSet<>(letters.keySet());
        lines.removeIf(line -> letters.getOrDefault(line, 0) < LINE);
        return lines.isEmpty() ? Integer.MAX_VALUE : lines.size();
    }
}
