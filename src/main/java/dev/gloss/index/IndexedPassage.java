package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import java.util.List;

/// A passage as it is to be found.
///
/// @param paper to which it belongs
/// @param ordinal among the paper's passages, from 0; -1 for the single entry of a paper without
///   text
/// @param place as a person names it, such as `deepseek-v3@9.1`
/// @param kind what it is
/// @param sections number and title of each enclosing section, outermost first
/// @param page physical page on which it starts, from 1
/// @param pageLabel the printed page
/// @param text its words
/// @param notes that stand on it
public record IndexedPassage(
        IndexedPaper paper,
        int ordinal,
        String place,
        PassageKind kind,
        List<String> sections,
        int page,
        String pageLabel,
        String text,
        List<IndexedNote> notes) {

    public IndexedPassage {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        if (ordinal < -1 || page < 1) {
            throw new IllegalArgumentException("passage %d on page %d".formatted(ordinal, page));
        }
    }
}
