package dev.gloss.library;

import dev.gloss.export.Annotation;
import dev.gloss.export.AnnotationFile;
import dev.gloss.library.ImportedEntry.Status;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;
import dev.gloss.text.Span;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes annotations of other programs, and notes that Gloss exported, into the library.
final class NotesImport {

    private final Holdings holdings;
    private final String chosen;
    private final List<PaperEntry> papers;
    private final Map<String, NotePlacer> placers = new HashMap<>();
    private final List<Path> files = new ArrayList<>();

    /// @param chosen key of the paper that annotations are about which name none of the library;
    ///   empty if they are to be left out
    NotesImport(Holdings holdings, String chosen) {
        this.holdings = holdings;
        this.chosen = chosen;
        this.papers = holdings.papers().list();
    }

    /// Makes the notes.
    ///
    /// @param json the text of the file
    /// @param done told what becomes of each annotation
    /// @return their files
    /// @throws IllegalArgumentException if the file makes no sense, in one line
    List<Path> of(String json, Consumer<ImportedEntry> done) {
        for (AnnotationFile.Item item : AnnotationFile.read(json)) {
            done.accept(
                    switch (item) {
                        case AnnotationFile.Item.Broken(String id, String reason) ->
                                new ImportedEntry(id, Status.FAILED, "", reason);
                        case AnnotationFile.Item.Read(Annotation annotation) -> take(annotation);
                    });
        }
        return files;
    }

    private ImportedEntry take(Annotation annotation) {
        List<Target> targets = new ArrayList<>();
        for (Annotation.Place place : annotation.places()) {
            Optional<PaperEntry> paper = paper(place);
            if (paper.isEmpty()) {
                return new ImportedEntry(
                        annotation.id(),
                        Status.UNKNOWN,
                        "",
                        "it is about no paper of the library; --paper KEY says which is meant");
            }
            targets.add(target(place, paper.get(), annotation.noteId().isPresent()));
        }
        Note note =
                new Note(
                        id(annotation),
                        created(annotation),
                        annotation.kind(),
                        annotation.tags(),
                        targets,
                        annotation.body());
        return keep(note, annotation.id());
    }

    private ImportedEntry keep(Note note, String entry) {
        String name = note.id().value();
        Optional<StoredNote> there = holdings.notebook().stored(name);
        if (there.isPresent()) {
            return there.get().note().equals(note) || !entry.contains(name)
                    ? new ImportedEntry(entry, Status.PRESENT, name, "")
                    : new ImportedEntry(
                            entry,
                            Status.FAILED,
                            name,
                            "%s is in the library and says something else; it stays as it is"
                                    .formatted(name));
        }
        Path file = holdings.notebook().keep(note, new LinkedHashMap<>());
        files.add(file);
        return new ImportedEntry(entry, Status.ADDED, name, "");
    }

    private static NoteId id(Annotation annotation) {
        return annotation
                .noteId()
                .filter(NoteId::isId)
                .map(NoteId::new)
                .orElseGet(() -> NoteId.create(created(annotation), annotation.id()));
    }

    private static Instant created(Annotation annotation) {
        return annotation.created().equals(Instant.EPOCH)
                ? Instant.parse("2000-01-01T00:00:00Z")
                : annotation.created();
    }

    /// The paper that is meant: by key, by the bytes of its PDF, by what the PDF or the paper is
    /// called on the web, by its title; last the one that was chosen.
    private Optional<PaperEntry> paper(Annotation.Place place) {
        Target target = place.target();
        return papers.stream()
                .filter(entry -> entry.key().equals(target.paper()))
                .findFirst()
                .or(() ->
                        papers.stream()
                                .filter(entry -> entry.version(target.source()).isPresent())
                                .findFirst())
                .or(() ->
                        papers.stream()
                                .filter(entry ->
                                        place.documents().stream()
                                                .anyMatch(name -> isCalled(entry, name)))
                                .findFirst())
                .or(() -> papers.stream().filter(entry -> entry.key().equals(chosen)).findFirst());
    }

    private static boolean isCalled(PaperEntry entry, String document) {
        String name = document.toLowerCase(Locale.ROOT);
        String arxiv = Citations.withoutVersion(entry.arxiv());
        String title = Citations.letters(entry.title());
        return (arxiv != null && name.contains("arxiv.org") && name.contains(arxiv))
                || (entry.doi() != null && name.contains(entry.doi().toLowerCase(Locale.ROOT)))
                || (!title.isEmpty() && Citations.letters(document).equals(title))
                || entry.versions().stream()
                        .anyMatch(version ->
                                version.documentId() != null
                                        && name.endsWith("urn:x-pdf:" + version.documentId()));
    }

    /// A target of ours as it is; one of another program as if it had been made here, if its words
    /// are found.
    private Target target(Annotation.Place place, PaperEntry entry, boolean isOurs) {
        Target target = place.target();
        if (isOurs) {
            return new Target(
                    entry.key(),
                    target.source(),
                    target.text(),
                    target.section(),
                    target.page(),
                    target.label(),
                    target.selectors());
        }
        OpenPaper open = holdings.reader().open(entry);
        if (target.isWhole()) {
            return TargetMaker.target(new NoteRequest.About.WholePaper(open));
        }
        Optional<Span> span =
                NotePlacer.span(
                        placers.computeIfAbsent(entry.key(), _ -> holdings.notebook().placer(open))
                                .anchor(target));
        return span.filter(_ -> !open.paper().passages().isEmpty())
                .map(found -> TargetMaker.target(open, found))
                .orElseGet(() ->
                        new Target(
                                entry.key(), "", "", "", target.page(), null, target.selectors()));
    }
}
