package dev.gloss.shell;

import dev.gloss.index.QueryProblem;

import java.util.List;

/// What in a query was searched as plain words and why, with a caret under the place.
final class QueryProblemView {

    private static final int BEFORE = 40;

    private QueryProblemView() {}

    /// One sentence, and for people the part of the query around the place with a caret below.
    static List<String> lines(QueryProblem problem, boolean json) {
        String query = problem.query();
        int at = Math.min(problem.at(), query.length());
        if (json || query.isBlank()) {
            return List.of("%s (at character %d)".formatted(problem.message(), at + 1));
        }
        int from = Math.max(0, at - BEFORE);
        String shown =
                query.substring(from, Math.min(query.length(), at + BEFORE)).replaceAll("\\s", " ");
        return List.of(problem.message(), "  " + shown, "  " + " ".repeat(at - from) + "^");
    }
}
