package dev.gloss.index;

import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param total how many passages match
/// @param hits those that were asked for, best first
/// @param problem why the query was searched as plain words, if it was
public record Hits(long total, List<Hit> hits, Optional<QueryProblem> problem) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
