package dev.gloss.library;

import dev.gloss.library.Change.Created;
import dev.gloss.library.Change.Edited;
import dev.gloss.note.Note;
import dev.gloss.note.NoteStore.StoredNote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Changes files of notes and papers so that it can be undone, and so that nothing another program
/// wrote meanwhile is lost.
final class NoteChanges {

    private final LibraryFolder folder;
    private final Notebook notebook;
    private final Journal journal;
    private final Runnable afterwards;

    /// @param afterwards run after each change
    NoteChanges(LibraryFolder folder, Notebook notebook, Journal journal, Runnable afterwards) {
        this.folder = folder;
        this.notebook = notebook;
        this.journal = journal;
        this.afterwards = afterwards;
    }

    /// A note as it lies in its file.
    ///
    /// @throws LibraryException if there is no such note, with the nearest id
    StoredNote stored(String id) {
        return notebook.stored(id).orElseThrow(() -> notebook.noNote(id));
    }

    /// Writes what differs of a note into its file.
    ///
    /// @param what was done, for the journal
    /// @throws LibraryException if another program changes the file at the same moment
    void change(String what, StoredNote loaded, Note changed) {
        make(what, edited(loaded, changed));
    }

    /// What writing a changed note into its file comes to.
    Edited edited(StoredNote loaded, Note changed) {
        return new Edited(
                folder.relative(loaded.file()),
                loaded.source().toString(),
                loaded.changedTo(changed).toString());
    }

    /// Writes down a change that was made already.
    void record(String what, Edited edited) {
        journal.record(what, List.of(edited));
        afterwards.run();
    }

    /// Writes down that files were made.
    void recordCreated(String what, List<Path> files) {
        List<Change> created = new ArrayList<>();
        files.forEach(file -> created.add(new Created(folder.relative(file))));
        journal.record(what, created);
        afterwards.run();
    }

    /// Makes a change to one file, if it is one.
    void make(String what, Edited edited) {
        if (!edited.after().equals(edited.before())) {
            make(what, List.of(edited));
        }
    }

    /// Makes changes to several files, if there are any.
    void make(String what, List<Edited> edited) {
        if (!edited.isEmpty()) {
            journal.make(what, List.copyOf(edited));
            afterwards.run();
        }
    }
}
