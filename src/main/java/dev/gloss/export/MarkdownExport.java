package dev.gloss.export;

/// Reading notes as one Markdown file, in the form that is used unless another is asked for.
///
/// The same input gives the same bytes. What comes from the paper is written so that it stays text;
/// what the reader wrote stays Markdown. Each entry is a piece of its own between blank lines, and
/// each note's piece ends with its id (`^n-01jdkx7q4z`).
public final class MarkdownExport {

    private MarkdownExport() {}

    /// The whole file: LF line ends, one of them at its end.
    public static Exported write(ReadingNotes notes) {
        return Templates.shipped(Templates.DEFAULT).orElseThrow().write(notes);
    }
}
