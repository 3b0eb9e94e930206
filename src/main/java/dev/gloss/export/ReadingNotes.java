package dev.gloss.export;

import dev.gloss.paper.Metadata;

import java.util.List;

/// All that an export says of one paper, whatever the format.
///
/// @param key the paper's key
/// @param metadata what is known of the paper
/// @param pdf link to the version shown, relative to the exported file, such as
///   `../papers/deepseek-v3.pdf`; a URI reference, so blanks are written `%20`
/// @param notes in any order
public record ReadingNotes(String key, Metadata metadata, String pdf, List<PlacedNote> notes) {

    public ReadingNotes {
        notes = List.copyOf(notes);
    }

    /// The title; the key where none is known.
    String title() {
        return metadata.title().isBlank() ? key : metadata.title();
    }
}
