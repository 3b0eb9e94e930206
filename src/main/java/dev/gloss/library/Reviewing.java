package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the reader decides of notes whose place is not sure. A note's file changes only here, and
/// keeps the earlier place.
public final class Reviewing {

    private final Notebook notebook;
    private final NoteChanges changes;
    private final PaperReader reader;
    private final Function<String, OpenPaper> papers;

    /// @param papers opens a paper by its key
    Reviewing(
            Notebook notebook,
            NoteChanges changes,
            PaperReader reader,
            Function<String, OpenPaper> papers) {
        this.notebook = notebook;
        this.changes = changes;
        this.reader = reader;
        this.papers = papers;
    }

    /// The doubtful places in some papers, in each by the page on which they were.
    ///
    /// @param keys of the papers
    public List<Doubt> doubts(List<String> keys) {
        NoteFolders known = notebook.known();
        return keys.stream().flatMap(key -> doubts(papers.apply(key), known)).toList();
    }

    private Stream<Doubt> doubts(OpenPaper open, NoteFolders known) {
        Doubts doubts = doubtsIn(open);
        return notebook.about(open.key(), known).stream()
                .flatMap(stored -> doubts.of(stored).stream())
                .sorted(Comparator.comparingInt(doubt -> doubt.placed().target().page()));
    }

    /// Takes the places where a note stands now for its own.
    ///
    /// @throws LibraryException if it is lost, or may stand in several places
    public void accept(String id) {
        StoredNote stored = changes.stored(id);
        List<Target> targets = new ArrayList<>();
        for (Target target : stored.note().targets()) {
            targets.add(target.isWhole() ? target : accepted(stored, target));
        }
        change("accept the place of " + id, stored, targets);
    }

    /// Gives a note another place: instead of the first doubtful one in that paper, or else of the
    /// first.
    ///
    /// @throws LibraryException if the note is not about that paper
    public void attach(String id, About about) {
        StoredNote stored = changes.stored(id);
        String key = about.open().key();
        int index =
                doubtsIn(about.open()).of(stored).stream()
                        .map(Doubt::target)
                        .findFirst()
                        .orElseGet(() ->
                                stored.note().targets().stream()
                                        .map(Target::paper)
                                        .toList()
                                        .indexOf(key));
        if (index < 0) {
            throw LibraryException.missing("%s is not about %s".formatted(id, key));
        }
        attach(stored, index, about);
    }

    /// Puts a place in a doubtful one's stead.
    public void attach(Doubt doubt, About about) {
        attach(changes.stored(doubt.id()), doubt.target(), about);
    }

    /// Notes that a doubtful place is gone from the version that is current now.
    public void orphan(Doubt doubt) {
        orphan(changes.stored(doubt.id()), List.of(doubt));
    }

    /// Notes that the doubtful places of a note are gone from the versions that are current now.
    ///
    /// @throws LibraryException if none of its places is in doubt
    public void orphan(String id) {
        StoredNote stored = changes.stored(id);
        orphan(
                stored,
                stored.note().papers().stream()
                        .flatMap(key -> doubtsIn(papers.apply(key)).of(stored).stream())
                        .toList());
    }

    private void orphan(StoredNote stored, List<Doubt> doubts) {
        List<Target> targets = new ArrayList<>(stored.note().targets());
        for (Doubt doubt : doubts) {
            String source = TargetMaker.source(papers.apply(doubt.placed().key()));
            targets.set(doubt.target(), targets.get(doubt.target()).orphanedIn(source));
        }
        change("keep %s as an orphan".formatted(stored.note().id()), stored, targets);
    }

    private void attach(StoredNote stored, int index, About about) {
        List<Target> targets = new ArrayList<>(stored.note().targets());
        targets.set(index, TargetMaker.target(about));
        change("attach %s to another place".formatted(stored.note().id()), stored, targets);
    }

    private Target accepted(StoredNote stored, Target target) {
        OpenPaper open = papers.apply(target.paper());
        return switch (notebook.placer(open).anchor(target)) {
            case Anchoring.Exact(Span span) -> here(open, span);
            case Anchoring.Moved(Span span, double _) -> here(open, span);
            case Anchoring.Changed(Span span, double _) -> here(open, span);
            case Anchoring.Ambiguous(List<Span> spans) when spans.size() == 1 ->
                    here(open, spans.getFirst());
            case Anchoring.Ambiguous(List<Span> spans) ->
                    throw LibraryException.missing(
                            "%s may stand in %d places: %s; review --attach %1$s PLACE chooses one"
                                    .formatted(
                                            stored.note().id(),
                                            spans.size(),
                                            String.join(
                                                    ", ",
                                                    spans.stream()
                                                            .map(span ->
                                                                    open.place(
                                                                            open.ordinalAt(span)))
                                                            .toList())));
            case Anchoring.Orphaned _ ->
                    throw LibraryException.missing(
                            "%s is lost in %s; review --attach %1$s PLACE gives it a place, --orphan %1$s keeps it without"
                                    .formatted(stored.note().id(), target.paper()));
        };
    }

    private static Target here(OpenPaper open, Span span) {
        return TargetMaker.target(new About.Words(open, span));
    }

    private void change(String what, StoredNote stored, List<Target> targets) {
        if (targets.equals(stored.note().targets())) {
            throw LibraryException.missing(
                    "%s stands where it was put; there is nothing to decide"
                            .formatted(stored.note().id()));
        }
        changes.change(what, stored, stored.note().withTargets(targets));
    }

    private Doubts doubtsIn(OpenPaper open) {
        return new Doubts(open, reader, notebook.placer(open));
    }
}
