package dev.gloss.library;

import java.util.List;

/// What came of the marks in PDFs of a paper.
///
/// @param key the paper's
/// @param notes those that were made of marks just now, in the order of the marks
/// @param changed ids of notes in whose marks another program had changed the comment, which they
///   have now
/// @param doubtful ids of notes whose comment was changed there, and the note here, too; they stay
///   as they are
/// @param present how many marks had become notes before, or had been notes
public record MarkImport(
        String key,
        List<PlacedNote> notes,
        List<String> changed,
        List<String> doubtful,
        int present) {

    public MarkImport {
        notes = List.copyOf(notes);
        changed = List.copyOf(changed);
        doubtful = List.copyOf(doubtful);
    }
}
