package dev.gloss.index;

import static dev.gloss.index.WordQueries.boosted;

import dev.gloss.index.Glossary.Entry;
import dev.gloss.index.PlainWords.Concept;
import dev.gloss.index.Words.Word;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks for acronyms by their words and for words by their acronym, as the papers explain them,
/// and keeps what was added.
///
/// The words that letters stand for are looked for everywhere. Letters are looked for only in the
/// papers that explain them so, for in others they may stand for something else.
final class QueryWidening {

    /// The longest name, in words, that has an acronym.
    private static final int LONGEST = 7;

    private final Glossary glossary;
    private final WordQueries queries;
    private final boolean isOn;
    private final Set<Expansion> used = new LinkedHashSet<>();

    /// @param isOn whether anything is added
    QueryWidening(Glossary glossary, WordQueries queries, boolean isOn) {
        this.glossary = glossary;
        this.queries = queries;
        this.isOn = isOn;
    }

    /// What was added so far.
    List<Expansion> used() {
        return List.copyOf(used);
    }

    /// The things that the meaningful words of a text name.
    List<Concept> concepts(Words text) {
        List<Concept> concepts = new ArrayList<>();
        List<Integer> meaningful = text.meaningful();
        int at = 0;
        while (at < text.words().size()) {
            int end = at + 1;
            List<Query> letters = List.of();
            for (int longer = Math.min(at + LONGEST, text.words().size());
                    letters.isEmpty() && longer > at + 1;
                    longer--) {
                letters = letters(text.words().subList(at, longer));
                end = letters.isEmpty() ? end : longer;
            }
            List<Word> words = new ArrayList<>();
            for (int i = at; i < end; i++) {
                if (meaningful.contains(i)) {
                    words.add(text.words().get(i));
                }
            }
            if (!words.isEmpty()) {
                concepts.add(new Concept(words, letters.isEmpty() ? meanings(words) : letters));
            }
            at = end;
        }
        return concepts;
    }

    /// The words for which a word stands, if it is an acronym.
    List<Query> meanings(Word word) {
        return isOn ? meaningsOf(word) : List.of();
    }

    private List<Query> meanings(List<Word> words) {
        return words.size() == 1 ? meanings(words.getFirst()) : List.of();
    }

    private List<Query> meaningsOf(Word word) {
        List<Query> meanings = new ArrayList<>();
        for (Entry entry : entries(List.of(word), true)) {
            List<Word> words = Words.of(entry.acronym().words()).words();
            meanings.add(boosted(queries.inARow(Fields.TEXT, words), 1f / words.size()));
            used.add(new Expansion(entry.acronym().letters(), entry.acronym().words()));
        }
        return meanings;
    }

    private List<Query> letters(List<Word> words) {
        List<Query> letters = new ArrayList<>();
        for (Entry entry : isOn ? entries(words, false) : List.<Entry>of()) {
            String acronym = entry.acronym().letters();
            Query inThese =
                    new BooleanQuery.Builder()
                            .add(queries.inARow(Fields.TEXT, Words.of(acronym).words()), Occur.MUST)
                            .add(in(entry.papers()), Occur.FILTER)
                            .build();
            letters.add(boosted(inThese, words.size()));
            used.add(new Expansion(entry.acronym().words(), acronym));
        }
        return letters;
    }

    private static Query in(Set<String> papers) {
        return new TermInSetQuery(Fields.KEY, papers.stream().map(BytesRef::new).toList());
    }

    private List<Entry> entries(List<Word> words, boolean byLetters) {
        try {
            return byLetters ? glossary.meanings(words.getFirst()) : glossary.letters(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
