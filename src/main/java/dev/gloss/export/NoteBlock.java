package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import dev.gloss.note.Note;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One note in Markdown: its quotes, each with its source; what the reader wrote; and a last line
/// of kind, tags, date and the block id by which Obsidian links to it.
final class NoteBlock {

    private NoteBlock() {}

    /// @param pdf link to the version shown
    static String of(PlacedNote placed, String pdf) {
        List<String> blocks = new ArrayList<>();
        Source source = new Source(sections(placed), pdf);
        for (Placement placement : placed.placements()) {
            blocks.add(quote(placement));
            blocks.add(source.of(placement));
        }
        blocks.add(Body.closed(placed.note().body()));
        blocks.add(lastLine(placed.note()));
        return blocks.stream().filter(block -> !block.isEmpty()).collect(joining("\n\n"));
    }

    private static List<String> sections(PlacedNote placed) {
        return placed.place().map(Placement.Found::sections).orElse(List.of());
    }

    private static String quote(Placement placement) {
        String quote = placement.target().quote();
        return quote.isEmpty() ? "" : Markdown.quote(quote);
    }

    private static String lastLine(Note note) {
        return Stream.of(kind(note), String.join(" ", Hashtag.of(note.tags())), date(note))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · ", "", " ^" + note.id()));
    }

    private static String kind(Note note) {
        String kind = note.kind().strip();
        return kind.equals(Note.DEFAULT_KIND) ? "" : Markdown.line(Markdown.text(kind));
    }

    /// The day in UTC, so that the same notes give the same bytes everywhere.
    private static String date(Note note) {
        return note.created().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
