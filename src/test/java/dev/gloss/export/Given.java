package dev.gloss.export;

import dev.gloss.anchor.Anchoring;
import dev.gloss.anchor.Selector;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.Target;
import dev.gloss.paper.Metadata;
import dev.gloss.text.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Notes and placements to write tests with, about an invented paper.
final class Given {

    static final String PDF = "../papers/walks.pdf";
    static final Metadata METADATA =
            new Metadata(
                    "A Study of Walks",
                    List.of("Ada Example", "Ben Sample"),
                    "",
                    2024,
                    "10.1000/182",
                    "2401.00001v2",
                    null);

    private Given() {}

    static ReadingNotes reading(PlacedNote... notes) {
        return reading(METADATA, notes);
    }

    static ReadingNotes reading(Metadata metadata, PlacedNote... notes) {
        return new ReadingNotes("walks", metadata, List.of(), PDF, "", List.of(notes), Map.of());
    }

    static String markdown(ReadingNotes notes) {
        return MarkdownExport.write(notes).text();
    }

    static NoteId id(char last) {
        return new NoteId("n-01jdkx7q4" + last);
    }

    /// A plain note of 23 November 2026 whose id ends with that character.
    static PlacedNote note(char id, String body, Placement... placements) {
        return placed(
                new Note(id(id), created(), "note", List.of(), targets(placements), body),
                placements);
    }

    static PlacedNote placed(Note note, Placement... placements) {
        return new PlacedNote(note, List.of(placements));
    }

    static List<Target> targets(Placement... placements) {
        return List.of(placements).stream().map(Placement::target).toList();
    }

    static Instant created() {
        return Instant.parse("2026-11-23T10:15:30Z");
    }

    static Placement whole() {
        return new Placement.Whole(Target.whole("walks", "sha256:0", "gloss-1:0"));
    }

    /// Found word for word; the order is the page.
    static Placement found(String quote, int page, String... sections) {
        return found(target("walks", quote, page), page, sections);
    }

    static Placement found(Target target, int order, String... sections) {
        return new Placement.Found(
                target,
                List.of(sections),
                target.page(),
                target.label(),
                new Anchoring.Exact(new Span(0, 1)),
                null,
                order);
    }

    static Placement lost(String quote, int page, String section) {
        Target target = target("walks", quote, page);
        return new Placement.Lost(
                new Target(
                        target.paper(),
                        target.source(),
                        target.text(),
                        section,
                        page,
                        null,
                        target.selectors()),
                "../papers/walks.v1.pdf");
    }

    static Target target(String paper, String quote, int page) {
        return new Target(
                paper,
                "sha256:0",
                "gloss-1:0",
                "",
                page,
                null,
                List.of(new Selector.TextQuoteSelector(quote, "", "")));
    }
}
