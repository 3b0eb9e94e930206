package dev.gloss.library;

import dev.gloss.library.NoteRequest.About;
import dev.gloss.note.Note;
import dev.gloss.paper.ForeignMark;
import dev.gloss.text.NormalForm;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes notes of marks, each once.
final class MarkNotes {

    /// The key in a note's front matter by which its mark is known again.
    private static final String MARK = "mark";

    private final Notebook notebook;
    private final NoteChanges changes;
    private final ExportedComments exported;

    MarkNotes(Notebook notebook, NoteChanges changes, ExportedComments exported) {
        this.notebook = notebook;
        this.changes = changes;
        this.exported = exported;
    }

    /// Makes notes of those marks that are none yet, and brings home what was changed in the marks
    /// of others.
    ///
    /// @param current the paper as its notes are shown
    MarkImport make(OpenPaper current, List<MarkedPaper> papers) {
        Set<MarkName> known =
                notebook.ownValues(current.key(), MARK).stream()
                        .map(MarkName::new)
                        .collect(Collectors.toCollection(HashSet::new));
        NotePlacer shown = notebook.placer(current);
        ReturnedMarks returned = new ReturnedMarks(notebook, exported);
        List<PlacedNote> notes = new ArrayList<>();
        try {
            papers.forEach(marked -> make(withoutReturned(marked, returned), known, shown, notes));
        } finally {
            changes.recordCreated(
                    "import annotations of " + current.key(),
                    notes.stream().map(PlacedNote::file).toList());
        }
        changes.make("import comments on notes of " + current.key(), returned.changes());
        int marks = papers.stream().mapToInt(marked -> marked.marks().size()).sum();
        return new MarkImport(
                current.key(),
                notes,
                returned.changed(),
                returned.doubtful(),
                marks - notes.size());
    }

    private MarkedPaper withoutReturned(MarkedPaper marked, ReturnedMarks returned) {
        return new MarkedPaper(
                marked.open(),
                marked.marks().stream().filter(mark -> !returned.take(mark, changes)).toList());
    }

    private void make(
            MarkedPaper marked, Set<MarkName> known, NotePlacer shown, List<PlacedNote> notes) {
        MarkPlacer placer = new MarkPlacer(marked.open());
        Set<MarkName> given = new HashSet<>();
        for (ForeignMark mark : marked.marks()) {
            // A name that a program gave to several marks names none of them.
            MarkName name =
                    MarkName.given(mark).filter(given::add).orElseGet(() -> MarkName.ofPlace(mark));
            if (!name.isAmong(known)) {
                known.add(name);
                notes.add(make(mark, name, placer.about(mark), shown));
            }
        }
    }

    private PlacedNote make(ForeignMark mark, MarkName name, About about, NotePlacer shown) {
        Instant now = Instant.now();
        NoteRequest request =
                new NoteRequest(List.of(about), mark.kind().label(), List.of(), body(mark, about));
        Note note = notebook.note(request, mark.modified().filter(now::isAfter).orElse(now));
        Path file = notebook.keep(note, own(mark, name));
        return shown.place(note, file, now, note.targets().getFirst());
    }

    private static SequencedMap<String, String> own(ForeignMark mark, MarkName name) {
        SequencedMap<String, String> own = new LinkedHashMap<>();
        own.put(MARK, name.value());
        if (!mark.author().isEmpty()) {
            own.put("author", mark.author());
        }
        if (!mark.colour().isEmpty()) {
            own.put("color", mark.colour());
        }
        return own;
    }

    // Acrobat can be told to copy the marked words into the comment.
    private static boolean isRepeated(ForeignMark mark) {
        return NormalForm.unbroken(mark.comment())
                .value()
                .equals(NormalForm.unbroken(mark.words()).value());
    }

    // Where the page has no text, the page itself is all that can be told of the place.
    private static String body(ForeignMark mark, About about) {
        return switch (about) {
            case About.Words _ -> isRepeated(mark) ? "" : mark.comment();
            case About.WholePaper _ -> "p. %d: %s".formatted(mark.page(), mark.comment());
        };
    }
}
