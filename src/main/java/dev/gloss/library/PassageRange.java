package dev.gloss.library;

import dev.gloss.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The passages that a place stands for, or some sentences of one.
///
/// @param open their paper
/// @param first ordinal of the first, from 0
/// @param end one past the ordinal of the last; after `first`
/// @param sentences those that are meant of the first passage; empty if all of it is
public record PassageRange(
        OpenPaper open, int first, int end, Optional<NumberedSentences> sentences) {

    /// Sentences of a passage that follow each other.
    ///
    /// @param first from 1
    /// @param last not before `first`
    /// @param span of all of them, in UTF-16 units of the canonical text
    public record NumberedSentences(int first, int last, Span span) {

        /// `3`, or `3-4`.
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    public PassageRange {
        if (first < 0 || end <= first || end > open.paper().passages().size()) {
            throw new IllegalArgumentException("passages [%d, %d)".formatted(first, end));
        }
    }

    /// All of some passages.
    PassageRange(OpenPaper open, int first, int end) {
        this(open, first, end, Optional.empty());
    }

    static PassageRange of(OpenPaper open, int ordinal) {
        return new PassageRange(open, ordinal, ordinal + 1);
    }

    /// Some sentences of the first passage.
    ///
    /// @param from from 1
    /// @param to not before `from`
    /// @throws LibraryException if the passage has fewer
    public PassageRange ofSentences(int from, int to) {
        List<Span> all = firstPassage().sentences();
        if (from < 1 || to < from || to > all.size()) {
            throw LibraryException.missing(
                    "%s has %d sentence%s; show %1$s --sentences numbers them"
                            .formatted(
                                    firstPassage().place(),
                                    all.size(),
                                    all.size() == 1 ? "" : "s"));
        }
        Span span = new Span(all.get(from - 1).start(), all.get(to - 1).end());
        return new PassageRange(
                open, first, first + 1, Optional.of(new NumberedSentences(from, to, span)));
    }

    public boolean isOnePassage() {
        return end == first + 1;
    }

    public PlacedPassage firstPassage() {
        return open.passage(first);
    }

    public List<PlacedPassage> passages() {
        return IntStream.range(first, end).mapToObj(open::passage).toList();
    }

    /// The words that are meant of the first passage, in UTF-16 units of the canonical text.
    public Span words() {
        return sentences
                .map(NumberedSentences::span)
                .orElseGet(() -> open.paper().passages().get(first).span());
    }

    /// The same words as they are read.
    public String text() {
        return open.paper().text().at(words());
    }

    /// The physical page, from 1, on which these words begin.
    public int page() {
        return firstPassage().pageOf(words());
    }

    /// Whether a sentence of its passages is meant.
    ///
    /// @param number from 1
    public boolean hasSentence(int number) {
        return sentences.map(all -> all.first() <= number && number <= all.last()).orElse(true);
    }

    /// How a person names what is meant of the first passage: `deepseek-v3@9.1`, of sentences
    /// `deepseek-v3@9.1.3-4`.
    public String name() {
        return open.place(first) + sentences.map(each -> "." + each).orElse("");
    }
}
