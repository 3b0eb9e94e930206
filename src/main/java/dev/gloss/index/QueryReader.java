package dev.gloss.index;

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
            Query none = MatchNoDocsQuery.INSTANCE;
            return of(none, List.of(), Optional.of(new QueryProblem("no words to search for", 0)));
        }
        if (TypedQuery.prepare(query).isPlain()) {
            return asWords(Optional.empty());
        }
        try {
            Query parsed = new QuerySyntax(queries, widening, papersOf).parse(query);
            return of(parsed, allOf(parsed), Optional.empty());
        } catch (QuerySyntaxException e) {
            return asWords(Optional.of(new QueryProblem(e.getMessage() + AS_WORDS, e.at())));
        }
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
    ParsedQuery tooManyWords() {
        return asWords(
                Optional.of(new QueryProblem("this query has too many words" + AS_WORDS, 0)));
    }

    private ParsedQuery asWords(Optional<QueryProblem> problem) {
        Words words = Words.of(query);
        PlainWords plain = new PlainWords(words, widening.concepts(words), queries);
        return of(plain.any(), plain.parts(), problem);
    }

    private ParsedQuery of(Query found, List<Part> parts, Optional<QueryProblem> problem) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(found, Occur.MUST);
        parts.forEach(part -> ranked.add(part.query(), Occur.SHOULD));
        Query weighted =
                FunctionScoreQuery.boostByValue(
                        parts.isEmpty() ? found : ranked.build(),
                        DoubleValuesSource.fromFloatField(Fields.WEIGHT));
        return new ParsedQuery(within(weighted), found, parts, widening.used(), problem);
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
