package dev.gloss.shell;

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
        return Place.parse(words) instanceof Place.OfHit(int number)
                ? hit(call, number)
                : call.library().resolve(Place.parse(words));
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
        call.answer().remark("%s  %s".formatted(hit.place(), Words.first(hit.words(), 50)));
        return range;
    }
}
