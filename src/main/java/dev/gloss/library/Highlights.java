package dev.gloss.library;

import dev.gloss.note.Note;
import dev.gloss.note.Target;
import dev.gloss.paper.Passage;
import dev.gloss.paper.TextLine;
import dev.gloss.text.Span;
import dev.gloss.worker.Highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns notes into marks on the pages of their paper, coloured by kind.
final class Highlights {

    private static final int YELLOW = 0xFFE066;
    private static final Map<String, Integer> COLORS =
            Map.of(
                    "question", 0xFFB366,
                    "idea", 0x8CE99A,
                    "todo", 0xFF8787,
                    "summary", 0x74C0FC,
                    "highlight", YELLOW);
    private static final int OTHER = 0xD0BFFF;

    private final OpenPaper open;
    private final NotePlacer placer;

    Highlights(OpenPaper open, NotePlacer placer) {
        this.open = open;
        this.placer = placer;
    }

    /// One mark for each note that has a place, or is about the whole paper.
    List<Highlight> of(List<Note> notes) {
        return notes.stream()
                .filter(this::hasPlace)
                .map(note ->
                        new Highlight(
                                note.id().value(),
                                note.body().strip(),
                                color(note.kind()),
                                note.created().toString(),
                                strips(note)))
                .toList();
    }

    private boolean hasPlace(Note note) {
        return here(note).stream()
                .anyMatch(target ->
                        target.isWhole() || NotePlacer.span(placer.anchor(target)).isPresent());
    }

    private List<Target> here(Note note) {
        return note.targets().stream().filter(target -> target.paper().equals(open.key())).toList();
    }

    private static int color(String kind) {
        return kind.equals(Note.DEFAULT_KIND) ? YELLOW : COLORS.getOrDefault(kind, OTHER);
    }

    private List<Highlight.Strip> strips(Note note) {
        List<Highlight.Strip> strips = new ArrayList<>();
        for (Target target : here(note)) {
            if (!target.isWhole()) {
                NotePlacer.span(placer.anchor(target)).ifPresent(span -> add(span, strips));
            }
        }
        return strips;
    }

    private void add(Span words, List<Highlight.Strip> strips) {
        for (Passage passage : open.paper().passages()) {
            for (TextLine line : passage.lines()) {
                int start = Math.max(words.start(), line.span().start());
                int end = Math.min(words.end(), line.span().end());
                if (start < end && !open.paper().text().at(new Span(start, end)).isBlank()) {
                    int from = line.span().start();
                    strips.add(
                            Highlight.Strip.of(
                                    line.region(),
                                    open.paper().text().at(line.span()),
                                    new Span(start - from, end - from)));
                }
            }
        }
    }
}
