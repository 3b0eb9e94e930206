package dev.gloss.index;

import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Understands what people type: Lucene's query language where it is that, and else plain words.
final class QueryReader {

    private static final Pattern PLAIN =
            Pattern.compile("[^\\p{Cntrl}\"*?~^:+!/\\\\(){}\\[\\]&|<>=]*");
    private static final Pattern OPERATOR =
            Pattern.compile("(?:^|\\s)(?:AND|OR|NOT|NEAR/\\d+|ADJ/\\d+|-\\S+)(?:\\s|$)");
    private static final String AS_WORDS = "; searched as plain words";
    private static final int LONGEST = 4_000;

    private QueryReader() {}

    /// @param papers keys to search in; empty for all
    static ParsedQuery read(String typed, List<String> papers) {
        String query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (query.isBlank()) {
            return nothing("no words to search for", 0);
        }
        try {
            Query words = QuerySyntax.parse(query);
            return of(
                    isPlain(query) ? PlainWords.ranked(words, query) : words,
                    words,
                    papers,
                    Optional.empty());
        } catch (QuerySyntaxException e) {
            return asWords(query, papers, new QueryProblem(e.getMessage() + AS_WORDS, e.at()));
        }
    }

    /// What is searched for a query that is too large for Lucene: its first words.
    static ParsedQuery tooManyWords(SearchRequest request) {
        QueryProblem problem = new QueryProblem("this query has too many words" + AS_WORDS, 0);
        return asWords(request.query(), request.papers(), problem);
    }

    private static ParsedQuery asWords(String query, List<String> papers, QueryProblem problem) {
        Query words = PlainWords.any(query);
        return of(PlainWords.ranked(words, query), words, papers, Optional.of(problem));
    }

    private static ParsedQuery of(
            Query scored, Query words, List<String> papers, Optional<QueryProblem> problem) {
        Query weighted =
                FunctionScoreQuery.boostByValue(
                        scored, DoubleValuesSource.fromFloatField(Fields.WEIGHT));
        if (papers.isEmpty()) {
            return new ParsedQuery(weighted, words, problem);
        }
        List<BytesRef> keys = papers.stream().map(BytesRef::new).toList();
        BooleanQuery within =
                new BooleanQuery.Builder()
                        .add(weighted, Occur.MUST)
                        .add(new TermInSetQuery(Fields.KEY, keys), Occur.FILTER)
                        .build();
        return new ParsedQuery(within, words, problem);
    }

    private static boolean isPlain(String query) {
        return PLAIN.matcher(query).matches() && !OPERATOR.matcher(query).find();
    }

    private static ParsedQuery nothing(String message, int at) {
        Query none = MatchNoDocsQuery.INSTANCE;
        return new ParsedQuery(none, none, Optional.of(new QueryProblem(message, at)));
    }
}
