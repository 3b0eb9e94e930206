package dev.gloss.index;

import org.apache.lucene.search.Query;

import java.util.List;
import java.util.Optional;

/// A query that was understood, or searched as plain words.
///
/// @param scored what is searched
/// @param found what is highlighted
/// @param parts what adds to a score, beside `found`
/// @param expansions what was searched beside what was typed
/// @param problem why it was searched as plain words, if it was
record ParsedQuery(
        Query scored,
        Query found,
        List<Part> parts,
        List<Expansion> expansions,
        Optional<QueryProblem> problem) {

    ParsedQuery {
        parts = List.copyOf(parts);
        expansions = List.copyOf(expansions);
    }
}
