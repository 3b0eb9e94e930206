package dev.gloss.index;

import dev.gloss.index.Highlights.Sentence;
import dev.gloss.text.Span;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lucene's unified highlighter, from the offsets in the postings, giving spans instead of
/// marked-up text.
final class Highlighter extends UnifiedHighlighter {

    private static final int ALL_SENTENCES = 1_000;

    Highlighter(IndexSearcher searcher) {
        super(
                UnifiedHighlighter.builder(searcher, Analysis.forIndex())
                        .withFormatter(new Spans())
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT)));
    }

    /// What a query found in the texts of some documents, in their order.
    List<Highlights> highlights(Query query, int[] documents) throws IOException {
        @Nullable Object[] found =
                highlightFieldsAsObjects(
                                new String[] {Fields.TEXT},
                                query,
                                documents,
                                new int[] {ALL_SENTENCES})
                        .getOrDefault(Fields.TEXT, new Object[documents.length]);
        List<Highlights> highlights = new ArrayList<>();
        for (Object each : found) {
            highlights.add(
                    each instanceof Highlights some ? some : new Highlights(List.of(), List.of()));
        }
        return highlights;
    }

    private static final class Spans extends PassageFormatter {

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
            return Highlights.of(text, sentences);
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
