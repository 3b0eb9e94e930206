package dev.gloss.library;

import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Changes the tags of notes and papers, and how far papers are read.
public final class Labels {

    private static final List<String> READINGS = List.of(PaperEntry.TO_READ, "reading", "read");

    private final PaperStore papers;
    private final Notebook notebook;
    private final NoteChanges changes;

    Labels(PaperStore papers, Notebook notebook, NoteChanges changes) {
        this.papers = papers;
        this.notebook = notebook;
        this.changes = changes;
    }

    /// Adds tags to a note or a paper and takes others away.
    ///
    /// @param name a note's id or a paper's key
    /// @return all that it has now
    /// @throws LibraryException if there is no such thing, with the nearest right word
    public List<String> tag(String name, List<String> add, List<String> remove) {
        if (NoteId.isId(name)) {
            StoredNote stored = changes.stored(name);
            List<String> tags = changed(stored.note().tags(), add, remove);
            changes.change("tag " + name, stored, stored.note().withTags(tags));
            return tags;
        }
        PaperEntry entry = paper(name);
        List<String> tags = changed(entry.tags(), add, remove);
        change("tag " + name, entry.withTags(tags));
        return tags;
    }

    /// Says how far a paper is read.
    ///
    /// @param reading `toread`, `reading` or `read`
    /// @throws LibraryException if there is no such paper or no such word
    public PaperEntry read(String key, String reading) {
        PaperEntry entry = paper(key);
        if (!READINGS.contains(reading)) {
            throw LibraryException.missing("a paper is toread, reading or read, not " + reading);
        }
        PaperEntry changed = entry.withReading(reading);
        change("%s is %s".formatted(key, reading), changed);
        return changed;
    }

    private void change(String what, PaperEntry changed) {
        try {
            changes.make(what, papers.changing(changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperEntry paper(String name) {
        return papers.find(name).orElseThrow(() -> nothing(name));
    }

    private LibraryException nothing(String name) {
        List<String> names = new ArrayList<>(papers.keys());
        names.addAll(notebook.ids());
        return LibraryException.missing(
                "no paper and no note %s%s".formatted(name, Suggestion.sentence(name, names)));
    }

    private static List<String> changed(List<String> tags, List<String> add, List<String> remove) {
        SequencedSet<String> changed = new LinkedHashSet<>(tags);
        remove.forEach(changed::remove);
        changed.addAll(add);
        return List.copyOf(changed);
    }
}
