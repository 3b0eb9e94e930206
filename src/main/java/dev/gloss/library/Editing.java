package dev.gloss.library;

import dev.gloss.library.Change.Edited;
import dev.gloss.note.DurableFile;
import dev.gloss.note.DurableFile.Outcome;
import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts into a file of notes or papers what a person made of it.
public final class Editing {

    private final LibraryFolder folder;
    private final Notebook notebook;
    private final PaperStore papers;
    private final NoteChanges changes;

    Editing(LibraryFolder folder, Notebook notebook, PaperStore papers, NoteChanges changes) {
        this.folder = folder;
        this.notebook = notebook;
        this.papers = papers;
        this.changes = changes;
    }

    /// The file of a note, also of one that cannot be read as it is, or of a paper.
    ///
    /// @param name a note's id or a paper's key
    /// @throws LibraryException if there is no such thing, with the nearest right word
    public Editable find(String name) {
        Path file =
                NoteId.isId(name)
                        ? notebook.file(name).orElseGet(() -> changes.stored(name).file())
                        : papers.file(name);
        try {
            return new Editable(name, file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the file anew.
    ///
    /// @throws LibraryException if the contents make no sense, with the line and column; or if
    ///   another program has changed the file since it was loaded: what was to be written is then
    ///   in a file beside it, which the message names
    public void rewrite(Editable loaded, String contents) {
        if (contents.equals(loaded.contents())) {
            return;
        }
        requireSense(loaded, contents);
        String path = folder.relative(loaded.file());
        try {
            switch (DurableFile.write(loaded.file(), contents, loaded.contents())) {
                case Outcome.Saved _ ->
                        changes.record(
                                "edit " + loaded.name(),
                                new Edited(path, loaded.contents(), contents));
                case Outcome.Conflict(Path sibling) ->
                        throw LibraryException.missing(
                                "%s was changed by another program meanwhile; what you wrote is in %s, compare the two"
                                        .formatted(path, folder.relative(sibling)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSense(Editable loaded, String contents) {
        try {
            if (NoteId.isId(loaded.name())) {
                NoteStore.requireNote(contents, new NoteId(loaded.name()));
            } else {
                PaperCard.read(loaded.name(), FrontMatter.parse(contents));
            }
        } catch (MalformedFrontMatterException | IllegalArgumentException e) {
            throw LibraryException.missing(
                    "%s was not changed: %s".formatted(loaded.name(), e.getMessage()));
        }
    }
}
