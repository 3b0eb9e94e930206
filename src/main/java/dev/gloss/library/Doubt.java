package dev.gloss.library;

import dev.gloss.text.Span;

import java.util.List;
import java.util.Optional;

/// A place of a note that the reader should look at, because it has changed, may be one of several,
/// or is lost.
///
/// @param placed the note there
/// @param target which of its targets, from 0
/// @param sentences those it was made on, as they stood then; empty where that text is not at hand,
///   or where it may be one of several there, too
/// @param now where it may stand in the current version; empty if it is lost
public record Doubt(
        PlacedNote placed, int target, Optional<String> sentences, List<Possibility> now) {

    public Doubt {
        now = List.copyOf(now);
    }

    /// The note's id.
    public String id() {
        return placed.note().id().value();
    }

    /// The sentences it was made on, or where these are not known the quote itself.
    public String was() {
        return sentences.orElseGet(placed::quote);
    }

    /// A place at which a note may stand.
    ///
    /// @param passage that holds it
    /// @param span of the quote, in UTF-16 units of the canonical text
    /// @param words at that span
    /// @param text the sentences around them
    public record Possibility(PlacedPassage passage, Span span, String words, String text) {}
}
