package dev.gloss.index;

import dev.gloss.paper.PassageKind;
import dev.gloss.text.Span;

import java.util.List;

/// A passage that was found.
///
/// @param key of its paper
/// @param ordinal as in [IndexedPassage]
/// @param place such as `deepseek-v3@9.1`
/// @param kind what it is
/// @param sections number and title of each enclosing section, outermost first
/// @param page physical page on which it starts, from 1
/// @param pageLabel the printed page
/// @param score above 0; comparable within one search only
/// @param text its words
/// @param highlights what the query found in `text`, ascending and disjoint; empty if it found
///   something else, such as the section
/// @param snippet the parts of `text` worth showing, ascending and disjoint
/// @param notes that stand on it
/// @param reasons for its rank, the weightiest first; empty if not asked
public record Hit(
        String key,
        int ordinal,
        String place,
        PassageKind kind,
        List<String> sections,
        int page,
        String pageLabel,
        double score,
        String text,
        List<Span> highlights,
        List<Span> snippet,
        List<FoundNote> notes,
        List<Reason> reasons) {

    public Hit {
        sections = List.copyOf(sections);
        highlights = List.copyOf(highlights);
        snippet = List.copyOf(snippet);
        notes = List.copyOf(notes);
        reasons = List.copyOf(reasons);
    }

    /// The same hit with other notes and reasons.
    Hit with(List<FoundNote> otherNotes, List<Reason> otherReasons) {
        return new Hit(
                key,
                ordinal,
                place,
                kind,
                sections,
                page,
                pageLabel,
                score,
                text,
                highlights,
                snippet,
                otherNotes,
                otherReasons);
    }
}
