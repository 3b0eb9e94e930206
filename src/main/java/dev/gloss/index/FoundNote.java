package dev.gloss.index;

import dev.gloss.text.Span;

import java.util.List;

/// A note on a passage that was found.
///
/// @param id such as `n-01jdkx7q4z`
/// @param body Markdown
/// @param highlights what the query found in `body`, ascending and disjoint; empty if it found the
///   passage by something else
public record FoundNote(String id, String body, List<Span> highlights) {

    public FoundNote {
        highlights = List.copyOf(highlights);
    }
}
