package dev.gloss.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Words of one stem, which count as one word: Lucene's query for synonyms, with a hash of our own.
/// Lucene's is a record's, for which the JDK makes a dozen classes before it finds anything.
final class Family extends Query {

    private final SynonymQuery words;

    /// @param words in that field; at least one
    Family(String field, Term... words) {
        SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
        for (Term word : words) {
            builder.addTerm(word);
        }
        this.words = builder.build();
    }

    /// In alphabetical order.
    List<Term> words() {
        return words.getTerms();
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return words().size() > 1 ? this : words.rewrite(searcher);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        return words.createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return words.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Family family && words().equals(family.words());
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }
}
