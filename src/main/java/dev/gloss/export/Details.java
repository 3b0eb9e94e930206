package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import dev.gloss.note.Note;

import java.time.ZoneOffset;
import java.util.stream.Stream;

/// What is told of a note beside its words: kind, tags and date, in one line.
final class Details {

    private Details() {}

    static String of(Note note) {
        return Stream.of(kind(note), String.join(" ", Hashtag.of(note.tags())), date(note))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    /// Empty for a note of no special kind.
    static String kind(Note note) {
        String kind = note.kind().strip();
        return kind.equals(Note.DEFAULT_KIND) ? "" : Markdown.line(Markdown.text(kind));
    }

    /// The day in UTC, so that the same notes give the same bytes everywhere.
    static String date(Note note) {
        return note.created().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
