package dev.gloss.library;

import dev.gloss.anchor.Anchorer;
import dev.gloss.anchor.Anchoring;
import dev.gloss.anchor.Origin;
import dev.gloss.note.Note;
import dev.gloss.note.Target;
import dev.gloss.paper.PaperText;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Section;
import dev.gloss.text.Span;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds the places of notes in one paper.
final class NotePlacer {

    private static final Span WHOLE = new Span(0, 0);

    private final OpenPaper open;
    private final Function<String, Optional<PaperText>> earlier;
    private final Anchorer anchorer;
    private final Map<String, Optional<Anchorer>> sources = new HashMap<>();

    /// @param earlier the text of another PDF of the paper, by its SHA-256; empty if it is not at
    ///   hand
    NotePlacer(OpenPaper open, Function<String, Optional<PaperText>> earlier) {
        this.open = open;
        this.earlier = earlier;
        this.anchorer = new Anchorer(open.paper().text().value());
        this.sources.put(TargetMaker.source(open), Optional.of(anchorer));
    }

    String key() {
        return open.key();
    }

    PlacedNote place(Note note, Path file, Instant modified, Target target) {
        Anchoring anchoring = anchor(target);
        return new PlacedNote(
                note,
                file,
                modified,
                target,
                anchoring,
                passage(target, anchoring),
                note.targets().stream()
                        .filter(other -> !other.equals(target))
                        .map(this::placeOrKey)
                        .distinct()
                        .toList());
    }

    private String placeOrKey(Target target) {
        return target.paper().equals(key())
                ? passage(target, anchor(target)).map(PlacedPassage::place).orElse(key())
                : target.paper();
    }

    private Optional<PlacedPassage> passage(Target target, Anchoring anchoring) {
        return target.isWhole() || open.paper().passages().isEmpty()
                ? Optional.empty()
                : span(anchoring).map(span -> open.passage(open.ordinalAt(span)));
    }

    /// Where a place is shown: of several candidates at the first; empty if there is none.
    static Optional<Span> span(Anchoring anchoring) {
        return anchoring instanceof Anchoring.Ambiguous(List<Span> candidates)
                ? Optional.of(candidates.getFirst())
                : anchoring.place();
    }

    Anchoring anchor(Target target) {
        if (target.orphaned().equals(TargetMaker.source(open))) {
            return new Anchoring.Orphaned();
        }
        return target.isWhole()
                ? new Anchoring.Exact(WHOLE)
                : anchorer.anchor(target.selectors(), new Recorded(target));
    }

    /// What the target says of where it was made.
    private final class Recorded implements Origin {

        private final Target target;

        Recorded(Target target) {
            this.target = target;
        }

        @Override
        public boolean isSection(Span span) {
            return isIn(target.section(), span);
        }

        @Override
        public int places() {
            return source(target.source()).map(text -> text.count(target.quote())).orElse(1);
        }
    }

    private Optional<Anchorer> source(String source) {
        return sources.computeIfAbsent(
                source,
                _ ->
                        earlier.apply(PaperEntry.sha256(source))
                                .map(text -> new Anchorer(text.value())));
    }

    // A section is known by its title, for its number shifts when another is put before it. A
    // heading was once counted to the section above it, and notes on it say so.
    private boolean isIn(String label, Span span) {
        if (open.paper().passages().isEmpty()) {
            return false;
        }
        int ordinal = open.ordinalAt(span);
        List<Section> around = open.outline().around(ordinal);
        boolean isHeading = open.paper().passages().get(ordinal).kind() == PassageKind.HEADING;
        return names(label, around)
                || (isHeading && names(label, around.subList(0, around.size() - 1)));
    }

    private static boolean names(String label, List<Section> path) {
        return path.isEmpty()
                ? label.isEmpty()
                : label.equals(path.getLast().label())
                        || label.endsWith(" " + path.getLast().title());
    }
}
