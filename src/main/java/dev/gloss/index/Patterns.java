package dev.gloss.index;

import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/// A pattern that fits every word.
final class Patterns {

    private Patterns() {}

    /// The pattern, or what comes to the same and takes no time.
    static Query quick(Query pattern) {
        return switch (pattern) {
            case PrefixQuery prefix when prefix.getPrefix().text().isEmpty() ->
                    new FieldExistsQuery(prefix.getField());
            case WildcardQuery wildcard when wildcard.getTerm().text().matches("\\*+") ->
                    new FieldExistsQuery(wildcard.getField());
            default -> pattern;
        };
    }
}
