package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PlacedPassage;
import dev.gloss.text.Span;

import java.util.List;
import java.util.stream.IntStream;

/// A sentence of a passage, which has a number there.
///
/// @param open its paper
/// @param passage that holds it
/// @param number from 1
record NumberedSentence(OpenPaper open, PlacedPassage passage, int number) {

    /// The sentences of a passage.
    static List<NumberedSentence> of(OpenPaper open, PlacedPassage passage) {
        return IntStream.rangeClosed(1, passage.sentences().size())
                .mapToObj(number -> new NumberedSentence(open, passage, number))
                .toList();
    }

    /// How a person names it: `deepseek-v3@9.1.3`.
    String place() {
        return passage.place() + "." + number;
    }

    String text() {
        return open.paper().text().at(span());
    }

    List<Styled> lines() {
        return List.of(Styled.of(place(), Style.PLACE).then("  " + text()));
    }

    Object json() {
        Span codePoints = open.codePoints(span());
        return new Json.Sentence(place(), text(), codePoints.start(), codePoints.end());
    }

    private Span span() {
        return passage.sentences().get(number - 1);
    }
}
