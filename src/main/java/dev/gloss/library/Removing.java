package dev.gloss.library;

import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.text.Suggestion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out what goes to the trash with a paper or a note.
final class Removing {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final Notebook notebook;
    private final Trash trash;

    Removing(LibraryFolder folder, PaperStore papers, Notebook notebook) {
        this.folder = folder;
        this.papers = papers;
        this.notebook = notebook;
        this.trash = new Trash(folder);
    }

    /// The changes that remove a paper with its PDFs and notes, or one note.
    ///
    /// @param name a paper's key or a note's id
    /// @throws LibraryException if there is no such thing, with the nearest right word
    List<Change.Moved> of(String name) {
        Optional<StoredNote> note = notebook.stored(name);
        if (note.isPresent()) {
            return List.of(trash.taking(note.get().file()));
        }
        PaperEntry entry = papers.find(name).orElseThrow(() -> nothing(name));
        // The folder first: without it, a PDF is one that nobody has imported.
        List<Change.Moved> changes = new ArrayList<>();
        changes.add(trash.taking(folder.notes(entry.key())));
        for (PaperEntry.Version version : entry.versions()) {
            addIfThere(folder.pdf(version), changes);
        }
        addIfThere(folder.export(entry.key()), changes);
        return changes;
    }

    private void addIfThere(Path path, List<Change.Moved> changes) {
        if (Files.exists(path)) {
            changes.add(trash.taking(path));
        }
    }

    private LibraryException nothing(String name) {
        List<String> names = new ArrayList<>(papers.keys());
        names.addAll(notebook.ids());
        return LibraryException.missing(
                notebook.unreadable(name)
                        .orElseGet(() ->
                                "no paper and no note %s%s"
                                        .formatted(name, Suggestion.sentence(name, names))));
    }
}
