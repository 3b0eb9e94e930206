package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which notes link to which.
public final class NoteLinks {

    private final Map<String, List<String>> to = new LinkedHashMap<>();
    private final Map<String, SortedSet<String>> from = new LinkedHashMap<>();

    private NoteLinks() {}

    /// The links between some notes, and to others.
    static NoteLinks between(List<Note> notes) {
        NoteLinks links = new NoteLinks();
        for (Note note : notes) {
            List<String> ids = note.links().stream().map(NoteId::value).toList();
            links.to.put(note.id().value(), ids);
            ids.forEach(id ->
                    links.from.computeIfAbsent(id, _ -> new TreeSet<>()).add(note.id().value()));
        }
        return links;
    }

    /// Ids that a note links to, in its order, also of notes that are not there.
    public List<String> to(String id) {
        return to.getOrDefault(id, List.of());
    }

    /// Ids of the notes that link to a note, the oldest first.
    public List<String> from(String id) {
        return List.copyOf(from.getOrDefault(id, new TreeSet<>()));
    }

    /// Links to notes that are not there, each in a sentence that names both.
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        from.forEach((missing, linking) -> {
            if (!to.containsKey(missing)) {
                linking.forEach(id ->
                        broken.add("%s links to %s, which is no note here".formatted(id, missing)));
            }
        });
        return broken;
    }
}
