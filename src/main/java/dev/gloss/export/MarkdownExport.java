package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/// Reading notes as one Markdown file.
///
/// The same input gives the same bytes. What comes from the paper is written so that it stays text;
/// what the reader wrote stays Markdown. Each entry is a piece of its own between blank lines, and
/// each note's piece ends with its id (`^n-01jdkx7q4z`).
public final class MarkdownExport {

    private MarkdownExport() {}

    /// The whole file: LF line ends, one of them at its end.
    public static String write(ReadingNotes notes) {
        Stream<String> entries =
                Arrangement.of(notes.notes()).stream().map(entry -> block(entry, notes.pdf()));
        return Stream.concat(head(notes), entries)
                .filter(block -> !block.isEmpty())
                .collect(joining("\n\n", "", "\n"));
    }

    private static Stream<String> head(ReadingNotes notes) {
        String fileName = notes.pdf().substring(notes.pdf().lastIndexOf('/') + 1);
        return Stream.of(
                FrontBlock.of(notes),
                Markdown.heading(1, notes.title()),
                Markdown.line(Markdown.text(String.join(", ", notes.metadata().authors()))),
                Markdown.line(Markdown.link(notes.pdf(), fileName)));
    }

    private static String block(Entry entry, String pdf) {
        return switch (entry) {
            case Entry.Section(int depth, String label) -> Markdown.heading(depth + 1, label);
            case Entry.Noted(PlacedNote note) -> NoteBlock.of(note, pdf);
        };
    }
}
