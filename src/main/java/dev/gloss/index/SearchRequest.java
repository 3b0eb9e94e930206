package dev.gloss.index;

import java.util.List;

/// What is looked for.
///
/// @param query as typed
/// @param papers keys of the papers to search; empty for all
/// @param offset hits to pass over, from 0
/// @param limit at most so many hits
/// @param extras how, and what else is wanted
public record SearchRequest(
        String query, List<String> papers, int offset, int limit, SearchExtras extras) {

    public SearchRequest {
        papers = List.copyOf(papers);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("hits %d to %d".formatted(offset, offset + limit));
        }
    }

    /// As usual, and with nothing else.
    public SearchRequest(String query, List<String> papers, int offset, int limit) {
        this(query, papers, offset, limit, SearchExtras.USUAL);
    }

    /// The same with another query.
    public SearchRequest withQuery(String other) {
        return new SearchRequest(other, papers, offset, limit, extras);
    }
}
