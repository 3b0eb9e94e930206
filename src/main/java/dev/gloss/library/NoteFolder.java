package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;

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
/// @param problems why some files cannot be read as notes, by their names
record NoteFolder(
        String stamp,
        Map<String, Integer> papers,
        Map<String, List<String>> links,
        Set<String> tags,
        Set<String> kinds,
        Map<String, String> problems) {

    static final NoteFolder EMPTY =
            new NoteFolder("", Map.of(), Map.of(), Set.of(), Set.of(), Map.of());

    NoteFolder {
        papers = Map.copyOf(papers);
        links = Map.copyOf(links);
        tags = Set.copyOf(tags);
        kinds = Set.copyOf(kinds);
        problems = Map.copyOf(problems);
    }

    /// What is seen when it is read.
    static NoteFolder of(String stamp, NoteStore.Folder folder) {
        Map<String, Integer> papers = new TreeMap<>();
        Map<String, List<String>> links = new TreeMap<>();
        Set<String> tags = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (StoredNote stored : folder.notes()) {
            Note note = stored.note();
            keys(note).forEach(key -> papers.merge(key, 1, Integer::sum));
            links.put(note.id().value(), note.links().stream().map(NoteId::value).toList());
            tags.addAll(note.tags());
            kinds.add(note.kind());
        }
        Map<String, String> problems = new TreeMap<>();
        for (NoteStore.Problem problem : folder.problems()) {
            problems.put(String.valueOf(problem.file().getFileName()), problem.reason());
        }
        return new NoteFolder(stamp, papers, links, tags, kinds, problems);
    }

    private static List<String> keys(Note note) {
        return note.targets().stream().map(Target::paper).distinct().toList();
    }
}
