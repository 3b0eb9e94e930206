package dev.gloss.shell;

import dev.gloss.library.NoteRequest.About;
import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.PlacedPassage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets a person choose sentences of a passage by their numbers, so that nobody retypes a quote.
final class SentencePicker {

    private static final Pattern CHOICE = Pattern.compile("(\\d{1,4})(?:\\s*-\\s*(\\d{1,4}))?");

    private SentencePicker() {}

    /// What a note at a place is about, asked for where the place is one passage of several
    /// sentences.
    static About pick(Invocation call, String words) {
        return switch (Place.parse(words)) {
            case Place.OfHit _, Place.OfPassage _ -> among(call, Places.resolve(call, words));
            case Place.OfPage _, Place.OfSection _, Place.OfFigure _, Place.OfNote _ ->
                    Places.about(call, words, "");
            case Place.OfPaper _, Place.OfSentences _ -> Places.about(call, words, "");
        };
    }

    private static About among(Invocation call, PassageRange range) {
        PlacedPassage passage = range.firstPassage();
        if (passage.sentences().size() < 2) {
            return About.passage(range);
        }
        NumberedSentence.of(range.open(), passage)
                .forEach(sentence -> sentence.lines().forEach(call.answer()::line));
        call.answer().flush();
        String answer =
                call.console().keyboard().line("sentences (3, or 3-4; Enter for the passage): ");
        if (answer.isEmpty()) {
            return About.passage(range);
        }
        Matcher choice = CHOICE.matcher(answer);
        if (!choice.matches()) {
            throw CommandException.missing(
                    "%s is no number of a sentence; nothing was noted".formatted(answer));
        }
        int first = Integer.parseInt(choice.group(1));
        int last = choice.group(2) == null ? first : Integer.parseInt(choice.group(2));
        return About.passage(range.ofSentences(first, last));
    }
}
