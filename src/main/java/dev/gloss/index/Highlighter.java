package dev.gloss.index;

import dev.gloss.index.Highlights.Sentence;
import dev.gloss.text.Span;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Lucene's unified highlighter over the texts of the hits, analysed again, giving spans instead of
/// marked-up text: to keep the places of all words in the index would double its size.
final class Highlighter extends UnifiedHighlighter {

    private static final int ALL_SENTENCES = 1_000;

    private final Map<Integer, String> texts = new HashMap<>();

    /// For the texts of passages.
    ///
    /// @param sentences to show before and after one with a match; 0 for what fits on two lines
    Highlighter(IndexSearcher searcher, int sentences) {
        super(
                builder(searcher, Analysis.INDEX)
                        .withFormatter(new Spans(sentences))
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT)));
    }

    /// What a query found in the texts of some documents, in their order.
    ///
    /// @param documents their texts by their numbers in the index
    List<Highlights> highlights(Query query, SequencedMap<Integer, String> documents)
            throws IOException {
        texts.putAll(documents);
        int[] numbers = documents.keySet().stream().mapToInt(Integer::intValue).toArray();
        @Nullable Object[] found =
                highlightFieldsAsObjects(
                                new String[] {Fields.TEXT},
                                query,
                                numbers,
                                new int[] {ALL_SENTENCES})
                        .getOrDefault(Fields.TEXT, new Object[numbers.length]);
        List<Highlights> highlights = new ArrayList<>();
        for (Object each : found) {
            highlights.add(
                    each instanceof Highlights some ? some : new Highlights(List.of(), List.of()));
        }
        return highlights;
    }

    // The texts are at hand; to take them out of the index again would cost as much as all the
    // rest.
    @Override
    protected List<CharSequence[]> loadFieldValues(
            String[] fields, DocIdSetIterator documents, int most) throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int next = documents.nextDoc();
                next != DocIdSetIterator.NO_MORE_DOCS;
                next = documents.nextDoc()) {
            values.add(new CharSequence[] {texts.getOrDefault(next, "")});
        }
        return values;
    }

    /// Gives [Highlights] instead of marked-up text.
    static final class Spans extends PassageFormatter {

        private final int around;

        Spans(int around) {
            this.around = around;
        }

        @Override
        public Object format(Passage[] passages, String text) {
            List<Sentence> sentences = new ArrayList<>();
            for (Passage passage : passages) {
                List<Span> matches = matches(passage);
                if (!matches.isEmpty()) {
                    Span span = new Span(passage.getStartOffset(), passage.getEndOffset());
                    sentences.add(new Sentence(span, matches, passage.getScore()));
                }
            }
            return around == 0
                    ? Highlights.of(text, sentences)
                    : Highlights.around(text, sentences, around);
        }

        private static List<Span> matches(Passage passage) {
            List<Span> matches = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                matches.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
            }
            return matches;
        }
    }
}
