package dev.gloss.note;

/// Front matter that is no YAML mapping, or a value in it that makes no sense. The message is one
/// line that names line and column of the file, without the file's name.
public final class MalformedFrontMatterException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String problem;

    /// @param line from 1
    /// @param column in code points, from 1
    MalformedFrontMatterException(int line, int column, String problem) {
        super("line %d, column %d: %s".formatted(line, column, oneLine(problem)));
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /// The same of a file that is YAML from top to bottom, with no `---` above it.
    public MalformedFrontMatterException withoutFence() {
        return new MalformedFrontMatterException(Math.max(1, line - 1), column, problem);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
