package dev.gloss.note;

import java.time.Instant;
import java.util.List;

/// What a reader wrote about one place or several.
///
/// @param id its name for ever
/// @param created when it was made
/// @param kind `note`, `question`, `idea`, `todo`, `summary`, `highlight`, or the reader's own word
/// @param tags in the reader's order, without repeats
/// @param targets what it is about, at least one
/// @param body Markdown, exactly as the reader wrote it; may be empty
public record Note(
        NoteId id,
        Instant created,
        String kind,
        List<String> tags,
        List<Target> targets,
        String body) {

    /// The kind of a note that was given none.
    public static final String DEFAULT_KIND = "note";

    public Note {
        tags = tags.stream().distinct().toList();
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException(id + " is about nothing");
        }
    }
}
