package dev.gloss.index;

import dev.gloss.text.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What a query found in a text, and the parts worth showing.
///
/// @param matches ascending and disjoint
/// @param snippet ascending and disjoint
record Highlights(List<Span> matches, List<Span> snippet) {

    /// UTF-16 units shown at most, in all and of one sentence.
    private static final int SHOWN = 240;

    private static final int SHOWN_OF_ONE = 150;
    private static final int MOST_SENTENCES = 2;
    private static final int BEFORE_MATCH = 40;

    /// A sentence with matches.
    record Sentence(Span span, List<Span> matches, double score) {}

    Highlights {
        matches = List.copyOf(matches);
        snippet = List.copyOf(snippet);
    }

    /// What is shown where nothing in the text matched: its beginning.
    static Highlights none(String text) {
        return new Highlights(
                List.of(),
                text.isEmpty()
                        ? List.of()
                        : List.of(cut(text, new Span(0, text.length()), 0, SHOWN)));
    }

    /// The best sentences, each around its first match.
    static Highlights of(String text, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return none(text);
        }
        List<Sentence> best =
                sentences.stream()
                        .sorted((one, other) -> Double.compare(other.score(), one.score()))
                        .limit(MOST_SENTENCES)
                        .toList();
        int each = best.size() == 1 ? SHOWN : SHOWN_OF_ONE;
        List<Span> snippet =
                best.stream().map(sentence -> window(text, sentence, each)).sorted().toList();
        return new Highlights(merged(sentences), snippet);
    }

    /// The best sentence with its neighbours.
    ///
    /// @param neighbours sentences on each side
    static Highlights around(String text, List<Sentence> sentences, int neighbours) {
        if (sentences.isEmpty()) {
            return none(text);
        }
        Sentence best =
                Collections.max(
                        sentences, (one, other) -> Double.compare(one.score(), other.score()));
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = best.span().start();
        int end = best.span().end();
        for (int i = 0; i < neighbours; i++) {
            start = start == 0 ? 0 : boundaries.preceding(start);
            end = end == text.length() ? end : boundaries.following(end);
        }
        return new Highlights(merged(sentences), List.of(trimmed(text, new Span(start, end))));
    }

    private static Span window(String text, Sentence sentence, int length) {
        Span whole = trimmed(text, sentence.span());
        int first = sentence.matches().getFirst().start();
        boolean fits = whole.length() <= length || first - whole.start() <= BEFORE_MATCH;
        int start = fits ? whole.start() : wordStart(text, first - BEFORE_MATCH, first);
        return cut(text, whole, start, length);
    }

    private static Span cut(String text, Span within, int start, int length) {
        if (within.end() - start <= length) {
            return new Span(start, within.end());
        }
        int end = text.lastIndexOf(' ', start + length);
        int cut = end > start + length / 2 ? end : start + length;
        return new Span(start, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut);
    }

    private static int wordStart(String text, int from, int latest) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= latest ? latest : blank + 1;
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static List<Span> merged(List<Sentence> sentences) {
        List<Span> merged = new ArrayList<>();
        sentences.stream()
                .flatMap(sentence -> sentence.matches().stream())
                .sorted()
                .forEach(match -> {
                    if (!merged.isEmpty() && match.start() < merged.getLast().end()) {
                        Span last = merged.removeLast();
                        merged.add(new Span(last.start(), Math.max(last.end(), match.end())));
                    } else {
                        merged.add(match);
                    }
                });
        return merged;
    }
}
