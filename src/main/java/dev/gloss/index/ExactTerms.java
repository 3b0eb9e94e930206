package dev.gloss.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.List;

/// Sends phrases and patterns to the terms that hold words as written, and gives a query that only
/// excludes something to exclude from.
final class ExactTerms {

    private ExactTerms() {}

    static Query in(Query query) {
        return switch (query) {
            case BooleanQuery bool -> in(bool);
            case BoostQuery boost -> new BoostQuery(in(boost.getQuery()), boost.getBoost());
            case DisjunctionMaxQuery max ->
                    new DisjunctionMaxQuery(
                            max.getDisjuncts().stream().map(ExactTerms::in).toList(),
                            max.getTieBreakerMultiplier());
            case TermQuery term -> new TermQuery(renamed(term.getTerm()));
            case PhraseQuery phrase -> in(phrase);
            case MultiPhraseQuery phrase -> in(phrase);
            case PrefixQuery prefix -> new PrefixQuery(marked(prefix.getPrefix()));
            case WildcardQuery wildcard -> new WildcardQuery(marked(wildcard.getTerm()));
            case RegexpQuery regexp -> new RegexpQuery(marked(regexp.getRegexp()));
            case FuzzyQuery fuzzy ->
                    new FuzzyQuery(
                            marked(fuzzy.getTerm()),
                            fuzzy.getMaxEdits(),
                            fuzzy.getPrefixLength() + 1);
            case TermRangeQuery range -> in(range);
            default -> query;
        };
    }

    private static Query in(BooleanQuery query) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.setMinimumNumberShouldMatch(query.getMinimumNumberShouldMatch());
        boolean onlyExcludes = !query.clauses().isEmpty();
        for (BooleanClause clause : query.clauses()) {
            builder.add(in(clause.query()), clause.occur());
            onlyExcludes &= clause.occur() == Occur.MUST_NOT;
        }
        if (onlyExcludes) {
            builder.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return builder.build();
    }

    private static Query in(PhraseQuery query) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(query.getSlop());
        for (int i = 0; i < query.getTerms().length; i++) {
            builder.add(renamed(query.getTerms()[i]), query.getPositions()[i]);
        }
        return builder.build();
    }

    private static Query in(MultiPhraseQuery query) {
        MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder().setSlop(query.getSlop());
        for (int i = 0; i < query.getTermArrays().length; i++) {
            List<Term> terms = new ArrayList<>();
            for (Term term : query.getTermArrays()[i]) {
                terms.add(renamed(term));
            }
            builder.add(terms.toArray(Term[]::new), query.getPositions()[i]);
        }
        return builder.build();
    }

    private static Query in(TermRangeQuery query) {
        if (!Fields.OF_WORDS.contains(query.getField())) {
            return query;
        }
        return new TermRangeQuery(
                query.getField(),
                // An open end ends where the marked words do.
                query.getLowerTerm() == null ? new BytesRef("=") : marked(query.getLowerTerm()),
                query.getUpperTerm() == null ? new BytesRef(">") : marked(query.getUpperTerm()),
                query.includesLower(),
                query.includesUpper());
    }

    private static BytesRef marked(BytesRef bytes) {
        return new BytesRef(Analysis.EXACT + bytes.utf8ToString());
    }

    private static Term marked(Term term) {
        return Fields.OF_WORDS.contains(term.field())
                ? new Term(term.field(), Analysis.EXACT + term.text())
                : term;
    }

    private static Term renamed(Term term) {
        return term.field().endsWith(Analysis.EXACTLY)
                ? new Term(term.field().substring(0, term.field().length() - 1), term.text())
                : term;
    }
}
