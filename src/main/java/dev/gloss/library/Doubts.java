package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.library.Doubt.Possibility;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;
import dev.gloss.paper.Paper;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the places of notes in one paper that are not sure, with what stood there and what stands
/// there now.
final class Doubts {

    private final OpenPaper open;
    private final PaperReader reader;
    private final NotePlacer placer;
    private final Map<String, Optional<OpenPaper>> sources = new HashMap<>();

    Doubts(OpenPaper open, PaperReader reader, NotePlacer placer) {
        this.open = open;
        this.reader = reader;
        this.placer = placer;
    }

    /// Those of a note, in the order of its targets.
    List<Doubt> of(StoredNote stored) {
        List<Doubt> doubts = new ArrayList<>();
        List<Target> targets = stored.note().targets();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).paper().equals(open.key())) {
                doubt(stored, i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<Doubt> doubt(StoredNote stored, int index) {
        Target target = stored.note().targets().get(index);
        PlacedNote placed = placer.place(stored.note(), stored.file(), stored.modified(), target);
        return switch (placed.anchoring()) {
            case Anchoring.Exact _, Anchoring.Moved _ -> Optional.empty();
            case Anchoring.Changed(Span span, double _) ->
                    Optional.of(
                            new Doubt(
                                    placed, index, sentences(target), List.of(possibility(span))));
            case Anchoring.Ambiguous(List<Span> spans) ->
                    Optional.of(
                            new Doubt(
                                    placed,
                                    index,
                                    sentences(target),
                                    spans.stream().map(this::possibility).toList()));
            case Anchoring.Orphaned _ ->
                    isDecided(target)
                            ? Optional.empty()
                            : Optional.of(new Doubt(placed, index, sentences(target), List.of()));
        };
    }

    private boolean isDecided(Target target) {
        return target.orphaned().equals(TargetMaker.source(open));
    }

    private Possibility possibility(Span span) {
        return new Possibility(
                open.passage(open.ordinalAt(span)),
                span,
                open.paper().text().at(span),
                open.sentencesAround(span));
    }

    private Optional<String> sentences(Target target) {
        return source(target.source())
                .flatMap(old ->
                        new NotePlacer(old, _ -> Optional.empty())
                                .anchor(target)
                                .place()
                                .map(old::sentencesAround));
    }

    private Optional<OpenPaper> source(String source) {
        return sources.computeIfAbsent(source, _ -> earlier(source));
    }

    private Optional<OpenPaper> earlier(String source) {
        if (source.equals(TargetMaker.source(open))) {
            return Optional.empty();
        }
        Optional<Paper> paper = reader.cached(PaperEntry.sha256(source), open.entry().options());
        return paper.map(old -> new OpenPaper(open.entry(), old));
    }
}
