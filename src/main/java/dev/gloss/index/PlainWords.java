package dev.gloss.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Words without operators: any of them will do, but having all of them counts for much, and having
/// them together too.
final class PlainWords {

    /// More words than this are a pasted text, whose words need not all be there.
    private static final int MOST_FOR_ALL = 24;

    /// Each is looked for in four fields, and Lucene takes 1,024 clauses.
    private static final int MOST = 250;

    private PlainWords() {}

    /// Passages with any of the words.
    static Query any(String text) {
        List<String> words = words(text, Fields.TEXT);
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(inAnyField(word), Occur.SHOULD));
        return any.build();
    }

    /// The passages of `any`, ranked with regard to having all words of the text.
    static Query ranked(Query any, String text) {
        List<String> words = words(text, Fields.TEXT);
        if (words.size() < 2 || words.size() > MOST_FOR_ALL) {
            return any;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(inAnyField(word), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(any, Occur.MUST)
                .add(new BoostQuery(all.build(), Fields.ALL_WORDS), Occur.SHOULD)
                .add(new BoostQuery(neighbours(words), Fields.NEIGHBOURS), Occur.SHOULD)
                .add(new BoostQuery(inARow(words), Fields.ALL_IN_A_ROW), Occur.SHOULD)
                .build();
    }

    private static Query neighbours(List<String> words) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(new PhraseQuery(Fields.TEXT, words.get(i - 1), words.get(i)), Occur.SHOULD);
        }
        return pairs.build();
    }

    private static Query inARow(List<String> words) {
        String[] row = words.toArray(String[]::new);
        Query inSection = new PhraseQuery(Fields.SECTION, row);
        float boost = Fields.BOOSTS.getOrDefault(Fields.SECTION, 1f);
        return new BooleanQuery.Builder()
                .add(new PhraseQuery(Fields.TEXT, row), Occur.SHOULD)
                .add(new BoostQuery(inSection, boost), Occur.SHOULD)
                .build();
    }

    private static Query inAnyField(String word) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : Fields.DEFAULTS) {
            Query inField = new TermQuery(new Term(field, word));
            float boost = Fields.BOOSTS.getOrDefault(field, 1f);
            anywhere.add(boost == 1 ? inField : new BoostQuery(inField, boost), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private static List<String> words(String text, String field) {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = Analysis.forQueries();
                TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
