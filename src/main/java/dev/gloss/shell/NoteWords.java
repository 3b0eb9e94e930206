package dev.gloss.shell;

import dev.gloss.library.Place;

import java.util.List;
import java.util.Optional;

/// Which of the arguments of `note` are places, and which is its text: `note 3 5 "both say so"`.
///
/// @param places at least one
/// @param text empty if it is still to be written
record NoteWords(List<String> places, Optional<String> text) {

    NoteWords {
        places = List.copyOf(places);
    }

    /// The first argument is a place; further ones as long as nobody could take them for text.
    ///
    /// @throws CommandException if more than one is left for the text
    static NoteWords of(List<String> arguments) {
        int end = 1;
        while (end < arguments.size() && isPlace(arguments.get(end))) {
            end++;
        }
        if (arguments.size() > end + 1) {
            throw CommandException.usage(
                    "%s is one word too many; put the text in quotes"
                            .formatted(arguments.get(end + 1)));
        }
        return new NoteWords(arguments.subList(0, end), arguments.stream().skip(end).findFirst());
    }

    // A number alone is a hit; "42" as the whole of a note can be given with - or an editor.
    private static boolean isPlace(String word) {
        return switch (Place.parse(word)) {
            case Place.OfHit _, Place.OfSentences _, Place.OfPassage _, Place.OfPage _ ->
                    !word.contains(" ");
            case Place.OfSection _, Place.OfFigure _ -> word.matches("[a-z0-9-]+#\\S+");
            case Place.OfNote _ -> true;
            case Place.OfPaper _ -> false;
        };
    }
}
