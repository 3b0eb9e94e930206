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
        SortedMap<String, NoteFolder> sure = new TreeMap<>();
        for (String name : names) {
            String stamp = stamp(name);
            NoteFolder folder = before.folder(name);
            boolean isSure = true;
            if (!folder.stamp().equals(stamp)) {
                NoteStore.Folder read = notes.read(name);
                reading.accept(name, read);
                folder = NoteFolder.of(stamp, read);
                isSure = isSure(read) && stamp.equals(stamp(name));
            }
            folders.put(name, folder);
            if (isSure) {
                sure.put(name, folder);
            }
        }
        known = new NoteFolders(sure);
        if (!known.equals(before)) {
            file.write(known);
        }
        return new NoteFolders(folders);
    }

    private String stamp(String name) {
        return Stamps.notes(library.notes(name));
    }

    /// Whether a folder will be seen to change: not if a file of it was written just now, or could
    /// not be read, which may be otherwise the next time.
    private static boolean isSure(NoteStore.Folder read) {
        return read.problems().isEmpty()
                && read.notes().stream().allMatch(note -> FileStamp.isSettled(note.modified()));
    }
}
