package dev.gloss.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Patterns that fit every word, or a compound, whose parts are words of their own.
final class Patterns {

    /// A pattern between whose words and others a distance is measured fits no more words.
    static final int MOST_WORDS = 4_096;

    private static final Pattern HYPHENS = Pattern.compile("(?<=[^-])-+(?=[^-])");

    /// A part that says less would fit too many words.
    private static final Pattern TELLING = Pattern.compile("[^*?]{2}");

    private Patterns() {}

    /// Whether some of a word's letters stand for others.
    static boolean isPattern(String word) {
        return word.contains("*") || word.contains("?");
    }

    /// The pattern, or what comes to the same and takes no time.
    static Query quick(Query pattern) {
        return switch (pattern) {
            case PrefixQuery prefix when prefix.getPrefix().text().isEmpty() ->
                    new FieldExistsQuery(prefix.getField());
            case WildcardQuery wildcard when wildcard.getTerm().text().matches("\\*+") ->
                    new FieldExistsQuery(wildcard.getField());
            case PrefixQuery prefix -> whole(prefix, prefix.getField(), prefix.getPrefix(), "*");
            case WildcardQuery wildcard ->
                    whole(wildcard, wildcard.getField(), wildcard.getTerm(), "");
            default -> pattern;
        };
    }

    /// `fine-tun*` finds `finetuning` and `fine tuning`, however they are joined.
    private static Query whole(Query pattern, String field, Term term, String end) {
        String[] parts = HYPHENS.split(term.text() + end);
        if (parts.length < 2 || !Fields.OF_WORDS.contains(field)) {
            return pattern;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new WildcardQuery(new Term(field, String.join("", parts))), Occur.SHOULD);
        if (Arrays.stream(parts).allMatch(part -> TELLING.matcher(part).find())) {
            IntervalsSource[] row =
                    Arrays.stream(parts).map(Patterns::part).toArray(IntervalsSource[]::new);
            either.add(new IntervalQuery(field, Intervals.phrase(row)), Occur.SHOULD);
        }
        return either.build();
    }

    private static IntervalsSource part(String part) {
        return isPattern(part)
                ? Intervals.wildcard(new BytesRef(part), MOST_WORDS)
                : Intervals.term(part);
    }
}
