package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteStore;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which notes are about which paper. Folders whose files are as they were when they were read last
/// are not read again until their notes are asked for.
final class NoteShelf {

    private final LibraryFolder library;
    private final Notebook notebook;
    private final CacheFile<Shelf> cache;
    private final SortedMap<String, Folder> folders = new TreeMap<>();
    private final Map<String, List<ShelvedNote>> read = new HashMap<>();

    private record Shelf(Map<String, Folder> folders) {}

    /// A note, and when its file was last written.
    record ShelvedNote(Note note, Instant modified) {}

    /// What is known of a folder of notes.
    ///
    /// @param stamp of its files, when this was found out
    /// @param papers keys of the papers that its notes are about
    /// @param problems files that are no notes, in sentences
    record Folder(String stamp, Set<String> papers, List<String> problems) {}

    NoteShelf(LibraryFolder library, Notebook notebook, Set<String> keys) {
        this.library = library;
        this.notebook = notebook;
        this.cache = new CacheFile<>(library.cache().resolve("notes.json"), Shelf.class);
        Map<String, Folder> known = cache.read().map(Shelf::folders).orElse(Map.of());
        keys.forEach(key -> look(key, known.get(key)));
        if (!folders.equals(known)) {
            cache.write(new Shelf(folders));
        }
    }

    /// Files that are no notes, in sentences.
    List<String> problems() {
        return folders.values().stream().flatMap(folder -> folder.problems().stream()).toList();
    }

    /// All notes about a paper, by id.
    List<ShelvedNote> about(String key) {
        return foldersAbout(key)
                .flatMap(folder -> notesIn(folder).stream())
                .filter(shelved -> isAbout(shelved.note(), key))
                .sorted(Comparator.comparing(shelved -> shelved.note().id()))
                .toList();
    }

    /// By what it is seen that notes about a paper may have changed.
    String stamp(String key) {
        List<String> stamps = new ArrayList<>();
        foldersAbout(key).forEach(name -> stamps.add(name + " " + folder(name).stamp()));
        return stamps.toString();
    }

    /// Keys of the papers that notes about a paper are about too, and its own.
    Set<String> papersBeside(String key) {
        Set<String> keys = new TreeSet<>(Set.of(key));
        foldersAbout(key).forEach(name -> keys.addAll(folder(name).papers()));
        return keys;
    }

    /// Lets go of the notes in a paper's folder, so that not all are in memory at once.
    void close(String key) {
        read.remove(key);
    }

    private Stream<String> foldersAbout(String key) {
        return folders.keySet().stream().filter(name -> folder(name).papers().contains(key));
    }

    private Folder folder(String name) {
        return folders.getOrDefault(name, new Folder("", Set.of(), List.of()));
    }

    private void look(String key, @Nullable Folder known) {
        String stamp = Stamps.notes(library.notes(key));
        if (known != null && known.stamp().equals(stamp)) {
            folders.put(key, known);
            return;
        }
        NoteStore.Folder folder = notebook.read(key);
        Set<String> papers = new TreeSet<>();
        for (StoredNote stored : folder.notes()) {
            stored.note().targets().stream().map(Target::paper).forEach(papers::add);
        }
        read.put(key, notes(folder));
        folders.put(
                key,
                new Folder(
                        stamp,
                        papers,
                        folder.problems().stream().map(Notebook::sentence).toList()));
    }

    private List<ShelvedNote> notesIn(String folder) {
        return read.computeIfAbsent(folder, name -> notes(notebook.read(name)));
    }

    private static List<ShelvedNote> notes(NoteStore.Folder folder) {
        return folder.notes().stream()
                .map(stored -> new ShelvedNote(stored.note(), stored.modified()))
                .toList();
    }

    private static boolean isAbout(Note note, String key) {
        return note.targets().stream().anyMatch(target -> target.paper().equals(key));
    }
}
