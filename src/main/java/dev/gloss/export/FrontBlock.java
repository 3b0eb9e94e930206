package dev.gloss.export;

import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.note.Note;
import dev.gloss.paper.Metadata;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The YAML at the top. Text is written as JSON writes strings, which YAML reads the same way; what
/// is not known is left out.
final class FrontBlock {

    private final StringBuilder yaml = new StringBuilder();

    private FrontBlock() {}

    /// The lines between the two `---`, each with its end.
    static String lines(ReadingNotes notes) {
        Metadata metadata = notes.metadata();
        var block = new FrontBlock();
        block.text("title", metadata.title());
        block.list("authors", metadata.authors());
        block.number("year", metadata.year());
        block.text("doi", metadata.doi());
        block.text("arxiv", metadata.arxiv());
        block.text("key", notes.key());
        block.list("tags", notes.tags());
        return block.yaml.toString();
    }

    /// The lines about one note, of the paper with that key.
    static String lines(String key, Note note) {
        var block = new FrontBlock();
        block.text("id", note.id().value());
        block.text("paper", "[[%s]]".formatted(key));
        block.number(
                "page",
                note.targets().getFirst().isWhole() ? null : note.targets().getFirst().page());
        block.text("kind", note.kind());
        block.text("created", Details.date(note));
        block.list("tags", note.tags());
        return block.yaml.toString();
    }

    /// A block that was written here.
    static FrontMatter read(String block) {
        try {
            return FrontMatter.parse(block);
        } catch (MalformedFrontMatterException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            yaml.append("%s: %s\n".formatted(name, quoted(value)));
        }
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            yaml.append("%s: %d\n".formatted(name, value));
        }
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            yaml.append(name).append(":\n");
            values.forEach(value -> yaml.append("  - %s\n".formatted(quoted(value))));
        }
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            quoted.append('\\').appendCodePoint(codePoint);
        } else if (isPrintable(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append("\\u%04x".formatted(codePoint));
        }
    }

    /// Whether YAML takes it as it is, on one line.
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            default -> codePoint != 0xFEFF && codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }
}
