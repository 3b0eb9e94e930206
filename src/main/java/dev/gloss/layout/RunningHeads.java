package dev.gloss.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds running heads and folios: lines at the edges of pages that say the same, digits aside, on
/// many of them.
///
/// As pdffigures2 finds page headers, but on whole lines, with digits masked, and never away from
/// the edges.
final class RunningHeads {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FOLIO =
            Pattern.compile(
                    "[\\p{Pd}|.\\s]*(?:page\\s+)?(?:#|[ivxlc]{1,6})(?:\\s*(?:of|/)\\s*#)?[\\p{Pd}|.\\s]*",
                    Pattern.CASE_INSENSITIVE);

    /// A folio stands within this share of the page's height from its edge.
    private static final double EDGE = .12;

    private final List<PageLines> pages;
    private final EdgeBands bands;
    private final List<List<Edge>> edges = new ArrayList<>();
    private final Map<String, Set<Integer>> repeated = new HashMap<>();
    private int folios;

    private RunningHeads(List<PageLines> pages) {
        this.pages = pages;
        Line usual = Typography.usual(pages);
        this.bands = new EdgeBands(pages, line -> usual != null && isSetLike(line, usual));
        for (PageLines page : pages) {
            edges.add(edgeLines(page).stream().map(line -> Edge.of(line, page)).toList());
        }
    }

    private static boolean isSetLike(Line line, Line usual) {
        return line.face().equals(usual.face()) && line.sameSize(usual.size());
    }

    /// The furniture of each page, in the pages' order.
    static List<List<Line>> find(List<PageLines> pages) {
        RunningHeads heads = new RunningHeads(pages);
        heads.count();
        return IntStream.range(0, pages.size()).mapToObj(heads::furniture).toList();
    }

    private void count() {
        for (int i = 0; i < pages.size(); i++) {
            boolean folio = false;
            for (Edge edge : edges.get(i)) {
                repeated.computeIfAbsent(edge.key(), _ -> new HashSet<>())
                        .add(pages.get(i).number());
                folio |= edge.isFolio();
            }
            folios += folio ? 1 : 0;
        }
    }

    /// @param index of the page among all
    private List<Line> furniture(int index) {
        List<Line> standing = bands.of(pages.get(index).number());
        return edges.get(index).stream()
                .filter(edge ->
                        isRepeated(edge)
                                || (edge.isFolio() && hasFolios())
                                || standing.contains(edge.line()))
                .map(Edge::line)
                .toList();
    }

    private boolean isRepeated(Edge edge) {
        int least = Math.max(2, Math.round(Math.min(10, pages.size() * Tuning.EDGE_SHARE / 2)));
        return repeated.getOrDefault(edge.key(), Set.of()).size() >= least && pages.size() > 2;
    }

    private boolean hasFolios() {
        return folios >= Math.max(1, pages.size() / 3);
    }

    private static List<Line> edgeLines(PageLines page) {
        List<Line> sorted = new ArrayList<>(page.lines());
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        IdentityHashMap<Line, Boolean> edges = new IdentityHashMap<>();
        takeRows(sorted, edges);
        takeRows(sorted.reversed(), edges);
        double height = page.page().height();
        return sorted.stream()
                .filter(edges::containsKey)
                .filter(line -> line.baseline() < height / 5 || line.baseline() > height * 4 / 5)
                .toList();
    }

    /// The lines of the outermost rows.
    private static void takeRows(List<Line> sorted, IdentityHashMap<Line, Boolean> taken) {
        int rows = 0;
        float baseline = Float.NaN;
        for (Line line : sorted) {
            if (!(Math.abs(line.baseline() - baseline) < Tuning.EDGE_DRIFT)) {
                rows++;
                baseline = line.baseline();
            }
            if (rows > Tuning.EDGE_LINES) {
                return;
            }
            taken.put(line, true);
        }
    }

    /// A line at the edge of a page.
    ///
    /// @param key equal for those that say the same at one height, digits aside
    /// @param isFolio whether it says no more than the page's number
    private record Edge(Line line, String key, boolean isFolio) {

        static Edge of(Line line, PageLines page) {
            String masked = DIGITS.matcher(line.text().strip()).replaceAll("#");
            // Where a head stands tells it from a sentence that happens to begin two pages.
            int height = Math.round(line.baseline() / (2 * Tuning.EDGE_DRIFT));
            boolean folio = isOutermost(line, page) && FOLIO.matcher(masked).matches();
            return new Edge(line, masked + "@" + height, folio);
        }

        private static boolean isOutermost(Line line, PageLines page) {
            double height = page.page().height();
            return line.baseline() < EDGE * height || line.baseline() > (1 - EDGE) * height;
        }
    }
}
