package dev.gloss.shell;

import dev.gloss.library.NoteRequest.About;
import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.shell.LastSearch.NumberedPassage;

/// Finds what a person means by a place; numbers are those of the last search.
final class Places {

    private Places() {}

    /// The passages at a place.
    ///
    /// @throws CommandException if a number stands for nothing, or for a passage that is gone
    static PassageRange resolve(Invocation call, String words) {
        return resolve(call, Place.parse(words));
    }

    /// The same, and says which passage a number stands for, where the answer will not.
    static PassageRange announced(Invocation call, String words) {
        PassageRange range = resolve(call, words);
        if (isNumber(Place.parse(words))) {
            call.answer().remark("%s  %s".formatted(range.name(), Words.first(range.text(), 50)));
            call.answer().flush();
        }
        return range;
    }

    private static boolean isNumber(Place place) {
        return place instanceof Place.OfHit
                || place instanceof Place.OfSentences(Place.OfHit _, int _, int _);
    }

    /// The passage at a place that is one, or names one.
    ///
    /// @throws CommandException if it is a page with several
    static PassageRange onePassage(Invocation call, String words) {
        Place place = Place.parse(words);
        PassageRange range = resolve(call, place);
        return place instanceof Place.OfPage ? onePassage(range) : range;
    }

    /// What a note at a place is about.
    ///
    /// @param quote the words that are meant; empty for all of it
    /// @throws CommandException if a number stands for nothing, or for a passage that is gone
    static About about(Invocation call, String words, String quote) {
        Place place = Place.parse(words);
        if (!quote.isEmpty()) {
            return About.quote(resolve(call, place), quote);
        }
        return switch (place) {
            case Place.OfPaper(String key) -> About.paper(call.library().open(key));
            case Place.OfPage _ -> About.passage(onePassage(resolve(call, place)));
            case Place.OfHit _, Place.OfPassage _, Place.OfSentences _ ->
                    About.passage(resolve(call, place));
            case Place.OfSection _, Place.OfFigure _, Place.OfNote _ ->
                    About.passage(resolve(call, place));
        };
    }

    private static PassageRange onePassage(PassageRange range) {
        if (range.isOnePassage()) {
            return range;
        }
        throw CommandException.missing(
                "name a passage; page %s has %s to %s"
                        .formatted(
                                range.firstPassage().pageLabel(),
                                range.firstPassage().place(),
                                range.open().place(range.end() - 1)));
    }

    private static PassageRange resolve(Invocation call, Place place) {
        return switch (place) {
            case Place.OfHit(int number) -> hit(call, number);
            case Place.OfSentences(Place passage, int first, int last) ->
                    resolve(call, passage).ofSentences(first, last);
            case Place.OfPassage _, Place.OfPage _, Place.OfSection _ ->
                    call.library().resolve(place);
            case Place.OfFigure _, Place.OfNote _, Place.OfPaper _ -> call.library().resolve(place);
        };
    }

    private static PassageRange hit(Invocation call, int number) {
        LastSearch last =
                call.session()
                        .lastSearch()
                        .filter(search ->
                                search.library().equals(call.library().folder().toString()))
                        .orElseThrow(() ->
                                CommandException.missing(
                                        "%d is the number of a hit, and nothing was searched here yet"
                                                .formatted(number)));
        if (number < 1 || number > last.hits().size()) {
            throw CommandException.missing(
                    "no hit %d; the last search showed %s"
                            .formatted(number, Words.count(last.hits().size(), "hit")));
        }
        NumberedPassage hit = last.hits().get(number - 1);
        PassageRange range = call.library().resolve(Place.parse(hit.place()));
        if (!range.firstPassage().text().startsWith(hit.words())) {
            throw CommandException.missing(
                    "hit %d, «%s», is no longer at %s; search again"
                            .formatted(number, Words.first(hit.words(), 40), hit.place()));
        }
        return range;
    }
}
