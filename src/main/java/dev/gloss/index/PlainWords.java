package dev.gloss.index;

import static dev.gloss.index.WordQueries.boosted;
import static dev.gloss.index.WordQueries.written;

import dev.gloss.index.Words.Word;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import java.util.ArrayList;
import java.util.List;

/// Words without operators: any of them will do, but having all of them counts for much, and having
/// them together too.
final class PlainWords {

    /// More words than this are a pasted text, whose words need not all be there.
    private static final int MOST_FOR_ALL = 24;

    /// Of the worse of a concept's two names, so much counts beside the better.
    private static final float OTHER_NAME = .1f;

    private final Words words;
    private final List<Concept> concepts;
    private final Weights weights;
    private final WordQueries queries;

    private PlainWords(Words words, List<Concept> concepts, WordQueries queries) {
        this.words = words;
        this.concepts = concepts;
        this.weights = queries.weights();
        this.queries = queries;
    }

    static PlainWords of(String text, QueryWidening widening, WordQueries queries) {
        Words words = Words.of(text);
        return new PlainWords(words, widening.concepts(words), queries);
    }

    /// Something that a query names.
    ///
    /// @param words by which it is named
    /// @param otherwise how else it may be named: an acronym for its words, or its words for it
    record Concept(List<Word> words, List<Query> otherwise) {

        Concept {
            words = List.copyOf(words);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// Whether there is nothing to look for.
    boolean isEmpty() {
        return concepts.isEmpty();
    }

    /// Passages with any of the words.
    Query any() {
        if (concepts.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concepts.forEach(concept -> any.add(any(concept), Occur.SHOULD));
        if (words.words().size() <= MOST_FOR_ALL) {
            wholes().forEach(whole -> any.add(whole, Occur.SHOULD));
        }
        return any.build();
    }

    /// What makes one of these passages better than another.
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Integer> meaningful = words.meaningful();
        if (meaningful.size() < 2 || words.words().size() > MOST_FOR_ALL) {
            return parts;
        }
        parts.add(new Part("all words of the query", boosted(all(), weights.allWords())));
        for (int i = 1; i < meaningful.size(); i++) {
            parts.add(neighbours(meaningful.get(i - 1), meaningful.get(i)));
        }
        parts.add(new Part("all of them in a row", boosted(inARow(), weights.inARow())));
        return parts;
    }

    private Query any(Concept concept) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        concept.words().forEach(word -> any.add(queries.anywhere(word), Occur.SHOULD));
        if (concept.otherwise().isEmpty()) {
            return any.build();
        }
        List<Query> names = new ArrayList<>(concept.otherwise());
        names.add(any.build());
        return new DisjunctionMaxQuery(names, OTHER_NAME);
    }

    private Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Concept concept : concepts) {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            concept.words().forEach(word -> words.add(queries.anywhere(word), Occur.MUST));
            BooleanQuery.Builder named = new BooleanQuery.Builder();
            named.add(words.build(), Occur.SHOULD);
            concept.otherwise().forEach(other -> named.add(other, Occur.SHOULD));
            all.add(named.build(), Occur.MUST);
        }
        return all.build();
    }

    private Part neighbours(int first, int second) {
        Word one = words.words().get(first);
        Word other = words.words().get(second);
        return new Part(
                "“%s %s” together".formatted(one.text(), other.text()),
                boosted(
                        queries.pair(Fields.TEXT, one, other, second - first),
                        weights.neighbours()));
    }

    private Query inARow() {
        return new BooleanQuery.Builder()
                .add(queries.inARow(Fields.TEXT, words.words()), Occur.SHOULD)
                .add(
                        boosted(queries.inARow(Fields.ABOVE, words.words()), weights.section()),
                        Occur.SHOULD)
                .build();
    }

    /// Two or three words of the query written as one: `data set` as `dataset`.
    private List<Query> wholes() {
        List<Query> wholes = new ArrayList<>();
        List<Word> all = words.words();
        for (int first = 0; first < all.size(); first++) {
            StringBuilder whole = new StringBuilder(all.get(first).text());
            for (int i = first + 1; i < Math.min(first + 3, all.size()); i++) {
                whole.append(all.get(i).text());
                wholes.add(boosted(written(Fields.TEXT, whole.toString()), weights.whole()));
            }
        }
        return wholes;
    }
}
