package dev.gloss.library;

import dev.gloss.text.Span;

import java.util.List;

/// A place of a note that the reader should look at, because it has changed, may be one of several,
/// or is lost.
///
/// @param placed the note there
/// @param target which of its targets, from 0
/// @param was the sentences it was made on, as they stood then; the quote itself where that text is
///   not at hand
/// @param now where it may stand in the current version; empty if it is lost
public record Doubt(PlacedNote placed, int target, String was, List<Possibility> now) {

    public Doubt {
        now = List.copyOf(now);
    }

    /// The note's id.
    public String id() {
        return placed.note().id().value();
    }

    /// A place at which a note may stand.
    ///
    /// @param passage that holds it
    /// @param span of the quote, in UTF-16 units of the canonical text
    /// @param text the sentences around the quote
    public record Possibility(PlacedPassage passage, Span span, String text) {}
}
