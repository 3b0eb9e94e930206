package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;
import dev.gloss.note.NoteStore.Problem;
import dev.gloss.note.NoteStore.StoredNote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is known of the notes in one folder without reading them again.
///
/// @param stamp of its files, when this was found out
/// @param papers how many of its notes are about each paper, by key
/// @param links the ids to which each note links, in its order, by its own id
/// @param tags of its notes
/// @param kinds of its notes
/// @param problems files that cannot be read as notes
record NoteFolder(
        String stamp,
        Map<String, Integer> papers,
        Map<String, List<String>> links,
        Set<String> tags,
        Set<String> kinds,
        List<Problem> problems) {

    static final NoteFolder EMPTY =
            new NoteFolder("", Map.of(), Map.of(), Set.of(), Set.of(), List.of());

    NoteFolder {
        papers = Map.copyOf(papers);
        links = Map.copyOf(links);
        tags = Set.copyOf(tags);
        kinds = Set.copyOf(kinds);
        problems = List.copyOf(problems);
    }

    /// What is seen when it is read.
    static NoteFolder of(String stamp, NoteStore.Folder folder) {
        Map<String, Integer> papers = new TreeMap<>();
        Map<String, List<String>> links = new TreeMap<>();
        Set<String> tags = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (StoredNote stored : folder.notes()) {
            Note note = stored.note();
            note.papers().forEach(key -> papers.merge(onOneLine(key), 1, Integer::sum));
            links.put(note.id().value(), note.links().stream().map(NoteId::value).toList());
            note.tags().forEach(tag -> tags.add(onOneLine(tag)));
            kinds.add(onOneLine(note.kind()));
        }
        return new NoteFolder(stamp, papers, links, tags, kinds, folder.problems());
    }

    // What is known is kept as lines.
    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
