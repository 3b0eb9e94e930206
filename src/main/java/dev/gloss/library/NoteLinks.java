package dev.gloss.library;

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

    NoteLinks() {}

    /// Adds a note.
    ///
    /// @param ids to which it links
    void add(String id, List<String> ids) {
        to.put(id, ids);
        ids.forEach(other -> from.computeIfAbsent(other, _ -> new TreeSet<>()).add(id));
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
