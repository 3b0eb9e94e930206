package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.paper.ForeignMark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings home what other programs wrote into the marks of notes that had been exported into a copy
/// of a PDF. A mark bears its note's id; that its comment is gone, or the mark, changes nothing.
final class ReturnedMarks {

    /// Some programs round the time at which a mark was made.
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private final Notebook notebook;
    private final ExportedComments exported;
    private final Set<String> seen = new HashSet<>();
    private final List<Change.Edited> changes = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    ReturnedMarks(Notebook notebook, ExportedComments exported) {
        this.notebook = notebook;
        this.exported = exported;
    }

    /// Takes a mark if it is that of a note of the library.
    boolean take(ForeignMark mark, NoteChanges notes) {
        if (!NoteId.isId(mark.name()) || notebook.file(mark.name()).isEmpty()) {
            return false;
        }
        // The mark of one note may go on over several pages, and speaks on the first only.
        if (!mark.comment().isEmpty() && seen.add(mark.name())) {
            notebook.stored(mark.name()).ifPresent(stored -> take(mark, stored, notes));
        }
        return true;
    }

    /// What is to be changed in files of notes.
    List<Change.Edited> changes() {
        return changes;
    }

    /// Ids of the notes that say now what their marks say.
    List<String> changed() {
        return changed;
    }

    /// Ids of the notes that were changed here, too, and stay as they are.
    List<String> doubtful() {
        return doubtful;
    }

    private void take(ForeignMark mark, StoredNote stored, NoteChanges notes) {
        String body = stored.note().body();
        if (body.strip().equals(mark.comment()) || !isChangedThere(mark, stored.note())) {
            return;
        }
        if (isChangedHere(mark, stored)) {
            doubtful.add(mark.name());
        } else {
            String end = body.endsWith("\n") ? "\n" : "";
            changes.add(notes.edited(stored, stored.note().withBody(mark.comment() + end)));
            changed.add(mark.name());
        }
    }

    private boolean isChangedThere(ForeignMark mark, Note note) {
        return exported.knows(mark.name())
                ? !exported.said(mark.name(), mark.comment())
                : mark.modified().filter(note.created().plus(ROUNDING)::isBefore).isPresent();
    }

    private boolean isChangedHere(ForeignMark mark, StoredNote stored) {
        return exported.knows(mark.name())
                ? !exported.said(mark.name(), stored.note().body())
                : mark.modified().filter(stored.modified()::isBefore).isEmpty();
    }
}
