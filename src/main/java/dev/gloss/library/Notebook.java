package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.note.DurableFile.Outcome;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;
import dev.gloss.paper.Paper;
import dev.gloss.text.Span;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The notes of a library, each at its place in the current version of its paper.
final class Notebook {

    /// Whole papers first, orphans last, by where they once stood; in between as the paper goes.
    private static Comparator<PlacedNote> paperOrder() {
        return Comparator.comparingInt(Notebook::rank)
                .thenComparingInt(Notebook::start)
                .thenComparingInt((PlacedNote placed) -> placed.target().page())
                .thenComparing(placed -> placed.note().id());
    }

    private final NoteStore notes;
    private final PaperStore papers;
    private final PaperReader reader;
    private final NoteShelf shelf;

    Notebook(NoteStore notes, NoteShelf shelf, PaperStore papers, PaperReader reader) {
        this.notes = notes;
        this.shelf = shelf;
        this.papers = papers;
        this.reader = reader;
    }

    /// The notes about a paper, in its order; one with several targets in it stands at the first of
    /// them that is found.
    ///
    /// @param known what is [#known] now
    List<PlacedNote> notes(OpenPaper open, NoteFolders known) {
        NotePlacer placer = placer(open);
        return about(open.key(), known).stream()
                .map(stored -> first(stored, placer))
                .sorted(paperOrder())
                .toList();
    }

    /// The places of notes in a paper, in its order; a note with several targets in it has several.
    List<PlacedNote> places(OpenPaper open) {
        return places(open, about(open.key()));
    }

    /// The same of notes that are known to be about it.
    List<PlacedNote> places(OpenPaper open, List<StoredNote> about) {
        if (about.isEmpty()) {
            return List.of();
        }
        NotePlacer placer = placer(open);
        return about.stream()
                .flatMap(stored -> placed(stored, placer).stream())
                .sorted(paperOrder())
                .toList();
    }

    /// Finds places of notes in a paper.
    NotePlacer placer(OpenPaper open) {
        return new NotePlacer(
                open, sha256 -> reader.cached(sha256, open.entry().options()).map(Paper::text));
    }

    /// The notes about a paper, wherever their files lie.
    List<StoredNote> about(String key) {
        return about(key, known());
    }

    List<StoredNote> about(String key, NoteFolders known) {
        return in(known.about(key)).stream()
                .filter(stored -> stored.note().papers().contains(key))
                .toList();
    }

    /// The notes whose files lie in some folders, by the keys of the papers that they are about.
    Map<String, List<StoredNote>> byPaper(Set<String> folders) {
        Map<String, List<StoredNote>> byPaper = new HashMap<>();
        for (StoredNote stored : in(folders)) {
            stored.note()
                    .papers()
                    .forEach(key ->
                            byPaper.computeIfAbsent(key, _ -> new ArrayList<>()).add(stored));
        }
        return byPaper;
    }

    /// The notes whose files lie in a folder, and the files there that are none.
    NoteStore.Folder read(String folder) {
        return notes.read(folder);
    }

    /// What is known of all notes, found out by the files that changed.
    NoteFolders known() {
        return shelf.look(papers.keys());
    }

    /// The same.
    ///
    /// @param reading is told of each folder that had to be read, with its name
    NoteFolders known(BiConsumer<String, NoteStore.Folder> reading) {
        return shelf.look(papers.keys(), reading);
    }

    /// Whether anything would be missed with a paper: notes about it, words below its card, or
    /// files in its folder that are notes or were to be.
    boolean hasNotes(String key) {
        NoteStore.Folder folder = read(key);
        return !folder.notes().isEmpty()
                || !folder.problems().isEmpty()
                || !papers.body(key).isBlank()
                || !known().about(key).isEmpty();
    }

    Optional<PlacedNote> find(String id) {
        return stored(id).map(this::placed);
    }

    /// A note as it was read, whether or not its paper is in the library.
    Optional<StoredNote> stored(String id) {
        return NoteId.isId(id) ? notes.find(new NoteId(id)) : Optional.empty();
    }

    /// That there is no such note, with the nearest id; or why its file cannot be read as one.
    LibraryException noNote(String id) {
        return LibraryException.missing(
                unreadable(id)
                        .orElseGet(() ->
                                "no note %s%s".formatted(id, Suggestion.sentence(id, ids()))));
    }

    /// Why a note's file cannot be read, and what to do; empty if there is none.
    Optional<String> unreadable(String id) {
        // What is known may be from a time when the file could be opened.
        Set<String> folders = new TreeSet<>(known().withProblems());
        if (NoteId.isId(id)) {
            file(id).map(file -> String.valueOf(file.resolveSibling("").getFileName()))
                    .ifPresent(folders::add);
        }
        return folders.stream()
                .flatMap(folder -> notes.problems(folder).stream())
                .filter(problem -> problem.file().endsWith(id + ".md"))
                .map(problem -> "%s; edit %s mends it".formatted(sentence(problem), id))
                .findFirst();
    }

    /// The file of a note, whether or not it can be read as one.
    Optional<Path> file(String id) {
        return notes.file(new NoteId(id));
    }

    List<String> ids() {
        return List.copyOf(known().ids());
    }

    /// All notes as their files say.
    List<Note> written() {
        return in(papers.keys()).stream().map(StoredNote::note).toList();
    }

    private List<StoredNote> in(Collection<String> folders) {
        return folders.stream().flatMap(folder -> notes.list(folder).stream()).toList();
    }

    /// Files that cannot be read and links that lead nowhere, each in a sentence that names it.
    List<String> problems() {
        NoteFolders known = known();
        List<String> problems = new ArrayList<>(papers.problems());
        problems.addAll(known.problems());
        problems.addAll(known.links().broken());
        problems.sort(Comparator.naturalOrder());
        return List.copyOf(problems);
    }

    static String sentence(NoteStore.Problem problem) {
        return "%s cannot be read as a note: %s".formatted(problem.file(), problem.reason());
    }

    /// Makes a note; when this returns, it is safe on disk.
    PlacedNote annotate(NoteRequest request) {
        Note note = note(request, Instant.now());
        Path file = keep(note, new LinkedHashMap<>());
        return placer(request.about().getFirst().open())
                .place(note, file, note.created(), note.targets().getFirst());
    }

    /// A note with a fresh id, not kept yet.
    Note note(NoteRequest request, Instant created) {
        Instant when = created.truncatedTo(ChronoUnit.SECONDS);
        return new Note(
                freshId(when),
                when,
                request.kind(),
                request.tags(),
                request.about().stream().map(TargetMaker::target).toList(),
                request.body());
    }

    /// Keeps a new note in the folder of the first paper that it is about; when this returns, it is
    /// safe on disk.
    ///
    /// @param own keys of its front matter that mean nothing to the note itself
    /// @return its file
    Path keep(Note note, SequencedMap<String, String> own) {
        try {
            return switch (notes.save(note.targets().getFirst().paper(), note, own)) {
                case Outcome.Saved(Path file) -> file;
                case Outcome.Conflict(Path sibling) -> sibling;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the notes in a paper's folder have under a key of their own, also those in the trash.
    Set<String> ownValues(String key, String name) {
        return notes.ownValues(key, name);
    }

    // Ids of one quarter of an hour have 25 random bits, which may meet.
    private NoteId freshId(Instant now) {
        NoteId id = NoteId.create(now);
        while (notes.find(id).isPresent()) {
            id = NoteId.create(now);
        }
        return id;
    }

    private PlacedNote placed(StoredNote stored) {
        Target target = stored.note().targets().getFirst();
        PaperEntry entry =
                papers.find(target.paper())
                        .orElseThrow(() ->
                                LibraryException.missing(
                                        "%s is about %s, which is not in the library"
                                                .formatted(stored.note().id(), target.paper())));
        return first(stored, placer(reader.open(entry)));
    }

    private static PlacedNote first(StoredNote stored, NotePlacer placer) {
        List<PlacedNote> placed = placed(stored, placer);
        return placed.stream()
                .filter(each -> !(each.anchoring() instanceof Anchoring.Orphaned))
                .findFirst()
                .orElse(placed.getFirst());
    }

    private static List<PlacedNote> placed(StoredNote stored, NotePlacer placer) {
        return stored.note().targets().stream()
                .filter(target -> target.paper().equals(placer.key()))
                .map(target ->
                        placer.place(stored.note(), stored.file(), stored.modified(), target))
                .toList();
    }

    private static int rank(PlacedNote placed) {
        return placed.target().isWhole() ? 0 : placed.passage().isPresent() ? 1 : 2;
    }

    private static int start(PlacedNote placed) {
        return NotePlacer.span(placed.anchoring()).map(Span::start).orElse(0);
    }
}
