package dev.gloss.index;

/// What was typed is no valid query.
final class QuerySyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    private final String message;
    private final int at;

    QuerySyntaxException(String message, int at) {
        super(message);
        this.message = message;
        this.at = at;
    }

    /// The same at another place.
    QuerySyntaxException at(int place) {
        return new QuerySyntaxException(message, place);
    }

    /// UTF-16 units into the query.
    int at() {
        return at;
    }
}
