package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.text.Marked;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

/// What a query found in notes.
class NoteHighlighterTest {

    private static final Query LOAD = new TermQuery(new Term(Fields.NOTE, "load"));
    private static final Query WORDS =
            new BooleanQuery.Builder()
                    .add(new BoostQuery(LOAD, 2), Occur.MUST)
                    .add(
                            new Family(
                                    Fields.NOTE,
                                    new Term(Fields.NOTE, "gate"),
                                    new Term(Fields.NOTE, "gates")),
                            Occur.SHOULD)
                    .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the load of a gate          | the ‹load› of a ‹gate›",
                "Loads? A LOAD, and gates    | Loads? A ‹LOAD›, and ‹gates›",
                "load-gate and loadgate      | ‹load›-‹gate› and loadgate",
                "**load** [gate](x) `load`   | **‹load›** [‹gate›](x) `‹load›`",
                "nothing                     | nothing",
                "load load load              | ‹load› ‹load› ‹load›",
            })
    void wordsAreMarkedWhereverTheyStand(String body, String marked) throws IOException {
        assertThat(marked(new NoteHighlighter(WORDS), body)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the load of a gate; the gate's load",
                "load-gate, load/gate, load_gate and gate-load-gates",
                "Żółć load — “gate” …load",
                "漢字 load 漢字gate",
                "LOAD gAtE. A load.\n\nA gate\n- load",
                "1.5 load 2 gates x^2 load"
            })
    void theShortWayFindsWhatTheLongOneDoes(String body) throws IOException {
        assertThat(marked(new NoteHighlighter(WORDS, true), body))
                .isEqualTo(marked(new NoteHighlighter(WORDS, false), body));
    }

    @Test
    void aPhraseIsMarkedWhereItStandsAsOneOnly() throws IOException {
        Query phrase = new PhraseQuery(Fields.NOTE, "load", "gate");

        assertThat(marked(new NoteHighlighter(phrase), "a load gate, no gate load"))
                .isEqualTo("a ‹load gate›, no gate load");
    }

    @Test
    void onlyWholeWordsGoTheShortWay() {
        assertThat(WordsOnly.isSo(WORDS)).isTrue();
        assertThat(
                        List.of(
                                new PhraseQuery(Fields.NOTE, "load", "gate"),
                                new PrefixQuery(new Term(Fields.NOTE, "lo")),
                                new ConstantScoreQuery(new PhraseQuery(Fields.NOTE, "a", "b")),
                                new BooleanQuery.Builder()
                                        .add(LOAD, Occur.MUST)
                                        .add(new PhraseQuery(Fields.NOTE, "a", "b"), Occur.SHOULD)
                                        .build()))
                .noneMatch(WordsOnly::isSo);
    }

    private static String marked(NoteHighlighter highlighter, String body) throws IOException {
        FoundNote note = highlighter.highlight(new FoundNote("n-01jdkx7q4z", body, List.of()));
        return Marked.draw(note.body(), note.highlights());
    }
}
