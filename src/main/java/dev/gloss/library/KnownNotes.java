package dev.gloss.library;

import java.util.Map;
import java.util.Set;

/// What is known of all notes without reading them again.
///
/// @param counts how many are about each paper, whether or not they find their place, by key; no
///   entry for a paper without notes
/// @param tags of any of them
/// @param kinds of any of them
/// @param links which link to which
public record KnownNotes(
        Map<String, Integer> counts, Set<String> tags, Set<String> kinds, NoteLinks links) {}
