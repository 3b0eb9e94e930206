package dev.gloss.index;

import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param total how many passages match
/// @param hits those that were asked for, best first
/// @param expansions what was searched beside what was typed
/// @param facets counts over all that match, the largest first for each name; empty if not asked
/// @param suggestion the query with words that the library knows; empty unless few passages match
/// @param problem what in the query was searched as plain words, and why, if anything was
public record Hits(
        long total,
        List<Hit> hits,
        List<Expansion> expansions,
        List<Facet> facets,
        Optional<String> suggestion,
        Optional<QueryProblem> problem) {

    /// What is found where there is nothing.
    public static final Hits NONE =
            new Hits(0, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Hits {
        hits = List.copyOf(hits);
        expansions = List.copyOf(expansions);
        facets = List.copyOf(facets);
    }
}
