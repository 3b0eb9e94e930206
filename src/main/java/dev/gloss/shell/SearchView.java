package dev.gloss.shell;

import dev.gloss.index.Facet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands around the hits of a search.
final class SearchView {

    /// Values that are listed of each facet.
    private static final int MOST = 12;

    private SearchView() {}

    /// A paper's line above its hits.
    static Styled paper(String key, String title) {
        return Styled.of(key, Style.PLACE).then("   " + title, Style.FAINT);
    }

    /// The hits by paper, the papers in the order of their best hits.
    static List<List<NumberedHit>> byPaper(List<NumberedHit> hits) {
        Map<String, List<NumberedHit>> byPaper = new LinkedHashMap<>();
        for (NumberedHit hit : hits) {
            byPaper.computeIfAbsent(hit.hit().key(), _ -> new ArrayList<>()).add(hit);
        }
        return List.copyOf(byPaper.values());
    }

    /// A line for each facet: its values with their counts, the largest first.
    static List<Styled> facets(List<Facet> facets) {
        Map<String, List<Facet>> byName = new LinkedHashMap<>();
        for (Facet facet : facets) {
            byName.computeIfAbsent(facet.name(), _ -> new ArrayList<>()).add(facet);
        }
        List<Styled> lines = new ArrayList<>();
        byName.forEach((name, values) -> lines.add(line(name, values)));
        return lines;
    }

    static Object json(Facet facet) {
        return new Json.Facet(facet.name(), facet.value(), facet.count());
    }

    /// A saved search.
    static List<Styled> saved(Map.Entry<String, String> saved) {
        return List.of(Styled.of("@" + saved.getKey(), Style.PLACE).then("   " + saved.getValue()));
    }

    private static Styled line(String name, List<Facet> values) {
        Styled line = Styled.of("%-8s".formatted(name), Style.FAINT);
        for (Facet facet : values.subList(0, Math.min(MOST, values.size()))) {
            line = line.then(" " + facet.value()).then(" " + facet.count() + " ", Style.STRONG);
        }
        int more = values.size() - MOST;
        return more > 0 ? line.then(" and %d more".formatted(more), Style.FAINT) : line;
    }
}
