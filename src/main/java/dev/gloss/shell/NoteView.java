package dev.gloss.shell;

import dev.gloss.anchor.Anchoring;
import dev.gloss.library.NoteLinks;
import dev.gloss.library.PlacedNote;
import dev.gloss.library.PlacedPassage;
import dev.gloss.note.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Notes, for people and for programs.
final class NoteView {

    private NoteView() {}

    /// A note as it is listed: where it stands, what it quotes, what it says.
    static List<Styled> inList(PlacedNote placed) {
        Note note = placed.note();
        List<Styled> lines = new ArrayList<>();
        lines.add(
                Styled.of(note.id().value(), Style.PLACE)
                        .then("  " + placed.placeOrKey() + section(placed))
                        .then(also(placed), Style.FAINT)
                        .then(state(placed), Style.WARNING)
                        .then(labels(note), Style.FAINT));
        if (!placed.quote().isEmpty()) {
            lines.add(Styled.of("    > " + Words.first(placed.quote(), 160), Style.FAINT));
        }
        note.body().strip().lines().forEach(line -> lines.add(Styled.plain("    " + line)));
        return lines;
    }

    /// A note under its passage.
    static List<Styled> under(PlacedNote placed) {
        Note note = placed.note();
        List<Styled> lines = new ArrayList<>();
        lines.add(
                Styled.of("● ", Style.STRONG)
                        .then(note.id().value(), Style.PLACE)
                        .then("  \"" + Words.first(placed.quote(), 60) + "\"", Style.FAINT)
                        .then(state(placed), Style.WARNING)
                        .then(labels(note), Style.FAINT));
        note.body().strip().lines().forEach(line -> lines.add(Styled.plain("  " + line)));
        return lines;
    }

    /// A note that was just written.
    static List<Styled> saved(PlacedNote placed) {
        String quote =
                placed.quote().isEmpty()
                        ? ""
                        : " \"%s\"".formatted(Words.first(placed.quote(), 28));
        return List.of(
                Styled.of(placed.note().id().value(), Style.PLACE)
                        .then("  " + placed.placeOrKey() + quote + also(placed) + "  saved"));
    }

    /// A note as it is listed, with the links to and from it.
    static List<Styled> inList(PlacedNote placed, NoteLinks links) {
        List<Styled> lines = new ArrayList<>(inList(placed));
        lines.addAll(links(placed, links, "    "));
        return lines;
    }

    /// A note under its passage, with the links to and from it.
    static List<Styled> under(PlacedNote placed, NoteLinks links) {
        List<Styled> lines = new ArrayList<>(under(placed));
        lines.addAll(links(placed, links, "  "));
        return lines;
    }

    private static List<Styled> links(PlacedNote placed, NoteLinks links, String indent) {
        String id = placed.note().id().value();
        List<Styled> lines = new ArrayList<>();
        if (!links.to(id).isEmpty()) {
            lines.add(Styled.of(indent + "→ " + String.join("  ", links.to(id)), Style.FAINT));
        }
        if (!links.from(id).isEmpty()) {
            lines.add(Styled.of(indent + "← " + String.join("  ", links.from(id)), Style.FAINT));
        }
        return lines;
    }

    /// A note that was just written.
    static Json.Note json(PlacedNote placed) {
        return json(placed, List.of(), List.of());
    }

    static Object json(PlacedNote placed, NoteLinks links) {
        String id = placed.note().id().value();
        return json(placed, links.to(id), links.from(id));
    }

    private static Json.Note json(PlacedNote placed, List<String> to, List<String> from) {
        Note note = placed.note();
        Optional<PlacedPassage> passage = placed.passage();
        return new Json.Note(
                note.id().value(),
                placed.file().toString(),
                placed.key(),
                passage.map(PlacedPassage::place).orElse(null),
                passage.map(at -> at.passage().page()).orElse(null),
                passage.map(PlacedPassage::path).orElse(null),
                placed.quote().isEmpty() ? null : placed.quote(),
                note.kind(),
                note.tags(),
                note.created().toString(),
                placed.modified().toString(),
                note.body(),
                placed.anchoring().label(),
                score(placed.anchoring()).orElse(null),
                to.isEmpty() ? null : to,
                from.isEmpty() ? null : from,
                placed.also().isEmpty() ? null : placed.also());
    }

    /// How alike the quote is to what stands there; empty where it stands nowhere or anywhere.
    static Optional<Double> score(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact _ -> Optional.of(1.0);
            case Anchoring.Moved(var _, double score) -> Optional.of(score);
            case Anchoring.Changed(var _, double score) -> Optional.of(score);
            case Anchoring.Ambiguous _, Anchoring.Orphaned _ -> Optional.empty();
        };
    }

    private static String section(PlacedNote placed) {
        return placed.passage()
                .map(passage -> "  %s  p. %s".formatted(passage.section(), passage.pageLabel()))
                .orElse("");
    }

    private static String also(PlacedNote placed) {
        return placed.also().isEmpty() ? "" : "  and " + String.join(", ", placed.also());
    }

    private static String state(PlacedNote placed) {
        return switch (placed.anchoring()) {
            case Anchoring.Exact _, Anchoring.Moved _ -> "";
            case Anchoring.Changed _, Anchoring.Ambiguous _, Anchoring.Orphaned _ ->
                    "  " + placed.anchoring().label();
        };
    }

    private static String labels(Note note) {
        String kind = note.kind().equals(Note.DEFAULT_KIND) ? "" : "  " + note.kind();
        return note.tags().isEmpty() ? kind : kind + "  #" + String.join(" #", note.tags());
    }
}
