package dev.gloss.export;

import dev.gloss.paper.Metadata;

import java.util.List;
import java.util.Map;

/// All that an export says of one paper, whatever the format.
///
/// @param key the paper's key
/// @param metadata what is known of the paper
/// @param tags of the paper, the reader's own
/// @param pdf link to the version shown, relative to the exported file, such as
///   `../papers/deepseek-v3.pdf`; a URI reference, so blanks are written `%20`
/// @param about what the reader wrote on the whole of the paper, in Markdown; may be empty
/// @param notes in any order
/// @param noteFiles keys of the papers under which the notes that these link to are exported, by id
public record ReadingNotes(
        String key,
        Metadata metadata,
        List<String> tags,
        String pdf,
        String about,
        List<PlacedNote> notes,
        Map<String, String> noteFiles) {

    public ReadingNotes {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
        noteFiles = Map.copyOf(noteFiles);
    }

    /// The title; the key where none is known.
    String title() {
        return metadata.title().isBlank() ? key : metadata.title();
    }
}
