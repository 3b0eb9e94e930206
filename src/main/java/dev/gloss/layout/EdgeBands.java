package dev.gloss.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds rows that stand by themselves at one height of most pages, whatever they say: running
/// heads that name the section or, on every other page, the authors.
final class EdgeBands {

    private static final int LEAST_PAGES = 4;
    private static final float BIN = 4;
    private static final int LONGEST = 150;

    private final Predicate<Line> isText;
    private final Map<Integer, List<Line>> byPage = new HashMap<>();

    /// @param isText whether a line is set as the running text is
    EdgeBands(List<PageLines> pages, Predicate<Line> isText) {
        this.isText = isText;
        if (pages.size() >= LEAST_PAGES) {
            find(pages, Comparator.comparingDouble(Line::baseline));
            find(pages, Comparator.comparingDouble(Line::baseline).reversed());
        }
    }

    List<Line> of(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    private void find(List<PageLines> pages, Comparator<Line> fromEdge) {
        Map<Integer, List<Line>> bands = new HashMap<>();
        Map<Integer, Integer> votes = new HashMap<>();
        for (PageLines page : pages) {
            List<Line> band = band(page, fromEdge);
            if (!band.isEmpty()) {
                bands.put(page.number(), band);
                int bin = bin(band);
                for (int near = bin - 1; near <= bin + 1; near++) {
                    votes.merge(near, 1, Integer::sum);
                }
            }
        }
        bands.forEach((page, band) -> {
            if (page > 1
                    && votes.getOrDefault(bin(band), 0) >= Tuning.EDGE_SHARE * (pages.size() - 1)) {
                byPage.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(band);
            }
        });
    }

    private static int bin(List<Line> band) {
        return Math.round(band.getFirst().baseline() / BIN);
    }

    /// The outermost rows of a page up to the gap that parts them from the rest; none if there is
    /// no such gap or they may be text.
    private List<Line> band(PageLines page, Comparator<Line> fromEdge) {
        List<Line> band = new ArrayList<>();
        int rows = 0;
        for (Line line : page.lines().stream().sorted(fromEdge).toList()) {
            float step = band.isEmpty() ? 0 : Math.abs(line.baseline() - band.getLast().baseline());
            if (step > Tuning.EDGE_GAP * line.size()) {
                return band.stream().noneMatch(this::mayBeText) ? band : List.of();
            }
            rows += band.isEmpty() || step > Tuning.EDGE_DRIFT ? 1 : 0;
            if (rows > Tuning.EDGE_LINES || !isAtEdge(line, page)) {
                return List.of();
            }
            band.add(line);
        }
        return List.of();
    }

    private static boolean isAtEdge(Line line, PageLines page) {
        double height = page.page().height();
        return line.baseline() < height / 5 || line.baseline() > height * 4 / 5;
    }

    private boolean mayBeText(Line line) {
        return line.text().length() > LONGEST
                || Openings.isCaption(line.text())
                || ((isText.test(line) || line.looks().bold() > Tuning.MOSTLY)
                        && !hasNumberAtEnd(line.text()));
    }

    private static boolean hasNumberAtEnd(String text) {
        return text.matches("\\d{1,4}\\b.*|.*\\b\\d{1,4}");
    }
}
