package dev.gloss.index;

import java.util.List;

/// A note that stands on a passage.
///
/// @param id such as `n-01jdkx7q4z`
/// @param kind such as `question`
/// @param tags in the reader's order
/// @param body Markdown
public record IndexedNote(String id, String kind, List<String> tags, String body) {

    public IndexedNote {
        tags = List.copyOf(tags);
    }
}
