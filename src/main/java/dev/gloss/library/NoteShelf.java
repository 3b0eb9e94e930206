package dev.gloss.library;

import dev.gloss.note.NoteStore;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Knows what the notes are about without reading them each time: folders whose files are as they
/// were when they were read last are not read again.
final class NoteShelf {

    private final LibraryFolder library;
    private final NoteStore notes;
    private final NoteFoldersFile file;
    private @Nullable NoteFolders known;

    NoteShelf(LibraryFolder library, NoteStore notes) {
        this.library = library;
        this.notes = notes;
        this.file = new NoteFoldersFile(new CachedText(library.cache().resolve("notes.txt")));
    }

    /// What there is now.
    ///
    /// @param names of the folders
    NoteFolders look(Set<String> names) {
        return look(names, (_, _) -> {});
    }

    /// The same.
    ///
    /// @param reading is told of each folder that had to be read, with its name
    synchronized NoteFolders look(Set<String> names, BiConsumer<String, NoteStore.Folder> reading) {
        NoteFolders before = known == null ? file.read() : known;
        SortedMap<String, NoteFolder> folders = new TreeMap<>();
        for (String name : names) {
            folders.put(name, look(name, before.folder(name), reading));
        }
        NoteFolders now = new NoteFolders(folders);
        if (!now.equals(before)) {
            file.write(now);
        }
        known = now;
        return now;
    }

    private NoteFolder look(
            String name, NoteFolder before, BiConsumer<String, NoteStore.Folder> reading) {
        String stamp = Stamps.notes(library.notes(name));
        if (before.stamp().equals(stamp)) {
            return before;
        }
        NoteStore.Folder folder = notes.read(name);
        reading.accept(name, folder);
        return NoteFolder.of(stamp, folder);
    }
}
