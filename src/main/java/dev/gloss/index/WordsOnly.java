package dev.gloss.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

import java.util.function.Supplier;

/// Finds out whether a query asks for whole words and for nothing else: no phrase, no pattern, no
/// number.
final class WordsOnly extends QueryVisitor {

    private boolean isSo = true;

    static boolean isSo(Query query) {
        WordsOnly visitor = new WordsOnly();
        query.visit(visitor);
        return visitor.isSo;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        isSo &=
                parent instanceof BooleanQuery
                        || parent instanceof BoostQuery
                        || parent instanceof SynonymQuery;
        return this;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        isSo &= query instanceof TermQuery || query instanceof SynonymQuery;
    }

    @Override
    public void consumeTermsMatching(
            Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        isSo = false;
    }

    @Override
    public void visitLeaf(Query query) {
        isSo = false;
    }
}
