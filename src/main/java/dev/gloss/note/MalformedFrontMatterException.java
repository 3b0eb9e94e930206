package dev.gloss.note;

/// Front matter that is no YAML mapping, or a value in it that makes no sense. The message is one
/// line that names line and column of the file, without the file's name.
public final class MalformedFrontMatterException extends Exception {

    private static final long serialVersionUID = 1;

    /// @param line from 1
    /// @param column in code points, from 1
    MalformedFrontMatterException(int line, int column, String problem) {
        super(
                "line %d, column %d: %s"
                        .formatted(line, column, problem.replaceAll("\\s+", " ").strip()));
    }
}
