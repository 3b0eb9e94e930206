package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteStore;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The notes that are exported, read when they are asked for and each once.
final class ShelvedNotes {

    private final Notebook notebook;
    private final NoteFolders known;
    private final Map<String, List<ShelvedNote>> read = new HashMap<>();

    /// A note, and when its file was last written.
    record ShelvedNote(Note note, Instant modified) {}

    ShelvedNotes(Notebook notebook) {
        this.notebook = notebook;
        // What has to be read to know what there is need not be read again.
        this.known = notebook.known((name, folder) -> read.put(name, notes(folder)));
    }

    /// What is known without reading.
    NoteFolders known() {
        return known;
    }

    /// All notes about a paper, by id.
    List<ShelvedNote> about(String key) {
        return known.about(key).stream()
                .flatMap(name -> notesIn(name).stream())
                .filter(shelved -> shelved.note().papers().contains(key))
                .sorted(Comparator.comparing(shelved -> shelved.note().id()))
                .toList();
    }

    /// Lets go of the notes in a paper's folder, so that not all are in memory at once.
    void close(String key) {
        read.remove(key);
    }

    private List<ShelvedNote> notesIn(String folder) {
        return read.computeIfAbsent(folder, name -> notes(notebook.read(name)));
    }

    private static List<ShelvedNote> notes(NoteStore.Folder folder) {
        return folder.notes().stream()
                .map(stored -> new ShelvedNote(stored.note(), stored.modified()))
                .toList();
    }
}
