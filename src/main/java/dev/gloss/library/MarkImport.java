package dev.gloss.library;

import java.util.List;

/// What came of the marks in PDFs of a paper.
///
/// @param key the paper's
/// @param notes those that were made of marks just now, in the order of the marks
/// @param present how many marks had become notes before
public record MarkImport(String key, List<PlacedNote> notes, int present) {

    public MarkImport {
        notes = List.copyOf(notes);
    }
}
