package dev.gloss.library;

import dev.gloss.note.NoteStore.StoredNote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Works out what changes with a paper's key: the names of its files and folders, and what notes
/// call it. The old key stays as an alias.
final class Renaming {

    private final Holdings holdings;
    private final LibraryFolder folder;
    private final PaperEntry entry;
    private final String name;

    private Renaming(Holdings holdings, PaperEntry entry, String name) {
        this.holdings = holdings;
        this.folder = holdings.folder();
        this.entry = entry;
        this.name = name;
    }

    /// The changes that give a paper another key.
    ///
    /// @throws LibraryException if that is no key, or another paper's
    static List<Change> of(Holdings holdings, PaperEntry entry, String name) throws IOException {
        if (!KeyMaker.isKey(name)) {
            throw LibraryException.missing(KeyMaker.refusal(name));
        }
        boolean isOwnAlias = holdings.papers().aliases(entry.key()).contains(name);
        if (holdings.papers().isTaken(name, holdings.papers().cards()) && !isOwnAlias) {
            throw LibraryException.missing("the key %s belongs to another paper".formatted(name));
        }
        return new Renaming(holdings, entry, name).changes();
    }

    /// Words first, then places, so that each word is changed where it is.
    private List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (StoredNote note : holdings.notebook().about(entry.key())) {
            addEdit(note, changes);
        }
        changes.add(holdings.papers().renaming(entry, withFilesRenamed(), name));
        for (PaperEntry.Version version : entry.versions()) {
            addMove(folder.pdf(version), folder.papers().resolve(renamed(version)), changes);
        }
        addMove(folder.export(entry.key()), folder.export(name), changes);
        addMove(exported(entry.key()), exported(name), changes);
        addMove(folder.notes(entry.key()), folder.notes(name), changes);
        return changes;
    }

    private void addEdit(StoredNote note, List<Change> changes) {
        String before = note.source().toString();
        String after = note.withPaperCalled(entry.key(), name).toString();
        if (!after.equals(before)) {
            changes.add(new Change.Edited(folder.relative(note.file()), before, after));
        }
    }

    private void addMove(Path from, Path to, List<Change> changes) {
        if (!from.equals(to) && Files.exists(from)) {
            changes.add(new Change.Moved(folder.relative(from), folder.relative(to)));
        }
    }

    private PaperEntry withFilesRenamed() {
        return entry.with(
                entry.versions().stream()
                        .map(version -> version.withFile(renamed(version)))
                        .toList(),
                entry.options());
    }

    // A name that its reader has chosen stays.
    private String renamed(PaperEntry.Version version) {
        String file = version.file();
        String made = Pattern.quote(entry.key()) + "((?:\\.v\\d+)?(?:\\.\\d+)?\\.pdf)";
        String other = file.matches(made) ? name + file.substring(entry.key().length()) : file;
        return Files.exists(folder.papers().resolve(other)) ? file : other;
    }

    private Path exported(String key) {
        return folder.exports().resolve(key + ".md");
    }
}
