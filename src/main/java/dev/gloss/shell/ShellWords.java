package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;

/// Splits a line into words as a POSIX shell does (Shell Command Language, section 2.2, Quoting):
/// blanks separate, `'…'` keeps everything, `"…"` everything but a backslash before `"` or a
/// backslash, a backslash outside keeps the next character. Nothing is expanded.
final class ShellWords {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    /// The words of a line.
    ///
    /// @throws CommandException if a quote is not closed
    static List<String> split(String line) {
        return new ShellWords(line).split();
    }

    private List<String> split() {
        while (at < line.length()) {
            take(line.charAt(at++));
        }
        endWord();
        return List.copyOf(words);
    }

    private void take(char c) {
        switch (c) {
            case ' ', '\t', '\n' -> endWord();
            case '\'', '"' -> quoted(c);
            case '\\' -> append(at < line.length() ? line.charAt(at++) : '\\');
            default -> append(c);
        }
    }

    private void quoted(char quote) {
        inWord = true;
        int opened = at;
        while (at < line.length() && line.charAt(at) != quote) {
            char c = line.charAt(at++);
            boolean escapes = c == '\\' && quote == '"' && at < line.length();
            append(escapes && "\"\\".indexOf(line.charAt(at)) >= 0 ? line.charAt(at++) : c);
        }
        if (at == line.length()) {
            throw CommandException.usage(
                    "the quote before «%s» is not closed".formatted(line.substring(opened)));
        }
        at++;
    }

    private void append(char c) {
        inWord = true;
        word.append(c);
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
