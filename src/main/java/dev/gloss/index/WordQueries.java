package dev.gloss.index;

import dev.gloss.index.Words.Whole;
import dev.gloss.index.Words.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.List;
import java.util.Optional;

/// Queries for words in one field.
///
/// @param weights of what is found
/// @param vocabulary of the index that is searched
record WordQueries(Weights weights, Vocabulary vocabulary) {

    /// Any word of the same stem; the word as written counts more.
    Query word(String field, Word word) {
        Term[] family = vocabulary.family(field, word);
        Query written = written(field, word.text());
        if (family.length == 1 && family[0].text().equals(word.text())) {
            return boosted(written, 1 + weights.exact());
        }
        return new BooleanQuery.Builder()
                .add(new Family(field, family), Occur.SHOULD)
                .add(boosted(written, weights.exact()), Occur.SHOULD)
                .build();
    }

    /// A word in any of the fields that are searched when none is named, as far as they hold it.
    Query anywhere(Word word) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        anywhere.add(word(Fields.TEXT, word), Occur.SHOULD);
        for (String field : Fields.DEFAULTS) {
            if (!field.equals(Fields.TEXT) && vocabulary.holds(field, word)) {
                anywhere.add(boosted(word(field, word), weights.of(field)), Occur.SHOULD);
            }
        }
        return anywhere.build();
    }

    /// What stands between two blanks of a query and is one word or several, such as
    /// `fine-grained`: these in a row, or written as one. Empty if there is no word in it.
    Optional<Query> unit(String field, Words words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.words().size() == 1) {
            return Optional.of(word(field, words.words().getFirst()));
        }
        BooleanQuery.Builder unit = new BooleanQuery.Builder();
        unit.add(inARow(field, words.words()), Occur.SHOULD);
        for (Whole whole : words.wholes()) {
            if (whole.count() == words.words().size()) {
                unit.add(written(field, whole.text()), Occur.SHOULD);
            }
        }
        return Optional.of(unit.build());
    }

    /// These words as written, in this order, joined by hyphens or not.
    ///
    /// @param slop how many places the words may have to be moved to stand so
    static Optional<Query> phrase(String field, Words words, int slop) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Query split = phrase(field, words.words().stream().map(Word::text).toList(), slop);
        if (words.wholes().isEmpty()) {
            return Optional.of(split);
        }
        return Optional.of(
                new BooleanQuery.Builder()
                        .add(split, Occur.SHOULD)
                        .add(phrase(field, words.joined(), slop), Occur.SHOULD)
                        .build());
    }

    /// Words of the same stems, one right after the other.
    Query inARow(String field, List<Word> words) {
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
        words.forEach(word -> row.add(vocabulary.family(field, word)));
        return weighed(row.build());
    }

    /// Two words of the same stems, so many places apart.
    Query pair(String field, Word first, Word second, int distance) {
        return weighed(
                new MultiPhraseQuery.Builder()
                        .add(vocabulary.family(field, first), 0)
                        .add(vocabulary.family(field, second), distance)
                        .build());
    }

    // Lucene adds up the rarity of all words that may stand at a place, though one stands there.
    private static Query weighed(MultiPhraseQuery row) {
        int terms = 0;
        for (Term[] family : row.getTermArrays()) {
            terms += family.length;
        }
        return boosted(row, (float) row.getTermArrays().length / terms);
    }

    static Query written(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private static Query phrase(String field, List<String> words, int slop) {
        return words.size() == 1
                ? written(field, words.getFirst())
                : new PhraseQuery(slop, field, words.toArray(String[]::new));
    }
}
