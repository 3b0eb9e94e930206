package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/// The word after `--password`.
final class Password {

    /// Where the launcher keeps it from those who list the machine's processes.
    private static final String VARIABLE = "GLOSS_PASSWORD";

    private Password() {}

    /// What a word stands for: `-` for the first line of stdin, an empty one for what the launcher
    /// keeps, any other for itself.
    static String of(String word) {
        return switch (word) {
            case "-" -> Line.FIRST;
            case "" -> System.getenv().getOrDefault(VARIABLE, "");
            default -> word;
        };
    }

    /// Read once, because a command may ask for it more than once.
    private static final class Line {

        static final String FIRST = line();
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
