package dev.gloss.shell;

import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.PlacedNote;
import dev.gloss.library.PlacedPassage;

/// On which page of the PDF a place is.
final class Pages {

    private Pages() {}

    /// The physical page, from 1, on which it begins. A note's words may stand on the second page
    /// of their passage.
    ///
    /// @param words the place as it was typed
    /// @param range what it stands for
    static int of(Invocation call, String words, PassageRange range) {
        PlacedPassage passage = range.firstPassage();
        Place place = Place.parse(words);
        if (place instanceof Place.OfPage(String _, int page)) {
            return page;
        } else if (place instanceof Place.OfNote(String id)) {
            PlacedNote note = call.library().note(id);
            return note.anchoring().place().map(passage::pageOf).orElse(passage.passage().page());
        }
        return range.page();
    }
}
