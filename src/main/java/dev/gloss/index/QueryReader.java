package dev.gloss.index;

import dev.gloss.index.QuerySyntax.Meaning;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.util.List;
import java.util.Optional;

/// Understands what people type: Lucene's query language where it is that, and else plain words.
final class QueryReader {

    private static final String AS_WORDS = "; searched as plain words";
    private static final int LONGEST = 4_000;

    private final String query;
    private final List<String> papers;
    private final Papers papersOf;
    private final WordQueries queries;
    private final QueryWidening widening;

    /// @param request what is asked
    /// @param searcher over the index, whose words and acronyms are known
    QueryReader(SearchRequest request, IndexSearcher searcher, Weights weights) {
        String typed = request.query();
        this.query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        this.papers = request.papers();
        IndexReader index = searcher.getIndexReader();
        this.papersOf = new Papers(searcher);
        this.queries = new WordQueries(weights, new Vocabulary(index));
        this.widening = new QueryWidening(new Glossary(index), queries, request.extras().expand());
    }

    ParsedQuery read() {
        if (query.isBlank()) {
            return of(MatchNoDocsQuery.INSTANCE, List.of(), problem("no words to search for", 0));
        }
        TypedQuery prepared = TypedQuery.prepare(query);
        return understood(prepared).withRemarks(remarks(prepared, true), remarks(prepared, false));
    }

    private ParsedQuery understood(TypedQuery prepared) {
        if (prepared.isPlain()) {
            return asWords(Optional.empty());
        }
        try {
            Meaning meant = new QuerySyntax(queries, widening, papersOf).parse(query, prepared);
            List<Part> parts = meant.parts().isEmpty() ? allOf(meant.query()) : meant.parts();
            return of(meant.query(), parts, Optional.empty());
        } catch (QuerySyntaxException e) {
            return asWords(problem(e.getMessage() + AS_WORDS, e.at()));
        }
    }

    /// What to say of the first thing that looks like syntax and is not.
    ///
    /// @param surely whether it must be a mistake, or only may be one
    private Optional<QueryProblem> remarks(TypedQuery prepared, boolean surely) {
        return prepared.lookalikes().stream()
                .filter(each -> !surely || each.isMistake(queries.vocabulary()::isKnown))
                .findFirst()
                .flatMap(each -> problem(each.says() + " searched as words", each.at()));
    }

    private Optional<QueryProblem> problem(String message, int at) {
        return Optional.of(new QueryProblem(message, query, at));
    }

    /// Having all of several things of which any will do.
    private List<Part> allOf(Query parsed) {
        if (!(parsed instanceof BooleanQuery any)
                || any.clauses().size() < 2
                || any.clauses().stream().anyMatch(clause -> clause.occur() != Occur.SHOULD)) {
            return List.of();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        any.clauses().forEach(clause -> all.add(clause.query(), Occur.MUST));
        float weight = queries.weights().allWords();
        return List.of(new Part("all of the query", WordQueries.boosted(all.build(), weight)));
    }

    /// What is searched for a query that is too large for Lucene: its first words.
    ///
    /// @param what of it is too large
    ParsedQuery tooManyWords(String what) {
        return asWords(problem(what + " has too many words" + AS_WORDS, 0));
    }

    private ParsedQuery asWords(Optional<QueryProblem> problem) {
        PlainWords plain = PlainWords.of(query, widening, queries);
        return of(plain.any(), plain.parts(), problem);
    }

    private ParsedQuery of(Query found, List<Part> parts, Optional<QueryProblem> problem) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(found, Occur.MUST);
        parts.forEach(part -> ranked.add(part.query(), Occur.SHOULD));
        Query weighted =
                FunctionScoreQuery.boostByValue(
                        parts.isEmpty() ? found : ranked.build(),
                        DoubleValuesSource.fromFloatField(Fields.WEIGHT));
        return new ParsedQuery(
                within(weighted), found, parts, widening.used(), problem, Optional.empty());
    }

    private Query within(Query scored) {
        if (papers.isEmpty()) {
            return scored;
        }
        List<BytesRef> keys = papers.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(scored, Occur.MUST)
                .add(new TermInSetQuery(Fields.KEY, keys), Occur.FILTER)
                .build();
    }
}
