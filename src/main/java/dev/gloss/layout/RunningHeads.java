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
    private final Map<String, Set<Integer>> repeated = new HashMap<>();
    private int folios;

    private RunningHeads(List<PageLines> pages) {
        this.pages = pages;
        Typography type = Typography.of(pages);
        this.bands =
                new EdgeBands(
                        pages,
                        line -> line.face().equals(type.face()) && line.sameSize(type.size()));
    }

    /// The furniture of each page, in the pages' order.
    static List<List<Line>> find(List<PageLines> pages) {
        RunningHeads heads = new RunningHeads(pages);
        heads.count();
        return pages.stream().map(heads::furniture).toList();
    }

    private void count() {
        for (PageLines page : pages) {
            boolean folio = false;
            for (Line line : edgeLines(page)) {
                repeated.computeIfAbsent(key(line), _ -> new HashSet<>()).add(page.number());
                folio |= isFolio(line, page);
            }
            folios += folio ? 1 : 0;
        }
    }

    private List<Line> furniture(PageLines page) {
        List<Line> standing = bands.of(page.number());
        return edgeLines(page).stream()
                .filter(line ->
                        isRepeated(line)
                                || (isFolio(line, page) && hasFolios())
                                || standing.contains(line))
                .toList();
    }

    private boolean isRepeated(Line line) {
        int least = Math.max(2, Math.round(Math.min(10, pages.size() * Tuning.EDGE_SHARE / 2)));
        return repeated.getOrDefault(key(line), Set.of()).size() >= least && pages.size() > 2;
    }

    private boolean hasFolios() {
        return folios >= Math.max(1, pages.size() / 3);
    }

    private static boolean isFolio(Line line, PageLines page) {
        double height = page.page().height();
        boolean atEdge = line.baseline() < EDGE * height || line.baseline() > (1 - EDGE) * height;
        return atEdge && FOLIO.matcher(masked(line)).matches();
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

    // Where a head stands tells it from a sentence that happens to begin two pages.
    private static String key(Line line) {
        return masked(line) + "@" + Math.round(line.baseline() / (2 * Tuning.EDGE_DRIFT));
    }

    private static String masked(Line line) {
        return DIGITS.matcher(line.text().strip()).replaceAll("#");
    }
}
