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
/// @param problem what was searched as plain words and why, if anything was
/// @param doubt what may have been meant otherwise, worth saying if nothing is found
record ParsedQuery(
        Query scored,
        Query found,
        List<Part> parts,
        List<Expansion> expansions,
        Optional<QueryProblem> problem,
        Optional<QueryProblem> doubt) {

    ParsedQuery {
        parts = List.copyOf(parts);
        expansions = List.copyOf(expansions);
    }

    /// The same, with a mistake that was found where there was none yet, and a doubt.
    ParsedQuery withRemarks(Optional<QueryProblem> mistake, Optional<QueryProblem> other) {
        return new ParsedQuery(scored, found, parts, expansions, problem.or(() -> mistake), other);
    }

    /// What to say of it when so many passages were found.
    Optional<QueryProblem> problem(long hits) {
        return problem.or(() -> hits == 0 ? doubt : Optional.empty());
    }
}
