package dev.gloss.note;

/// Front matter that is no YAML mapping. The message is one line that names the line of the file,
/// without the file's name.
public final class MalformedFrontMatterException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedFrontMatterException(int line, String problem) {
        super("line %d: %s".formatted(line, problem.replaceAll("\\s+", " ").strip()));
    }
}
