package dev.gloss.shell;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Words that are not safely saved yet. They stay in a file, or are put into one, until they are.
///
/// @param file where they lie; null if they were not typed into a file
/// @param text the words
record Draft(@Nullable Path file, String text) {

    private static final Pattern LAST_LINE_END = Pattern.compile("\\r?\\n\\z");

    /// Words that came with the command itself.
    static Draft of(String text) {
        return new Draft(null, text);
    }

    /// The words without the line end that closes a text file.
    Draft withoutLastLineEnd() {
        return new Draft(file, LAST_LINE_END.matcher(text).replaceFirst(""));
    }

    /// Forgets the file, once the words are saved elsewhere.
    void discard() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.resolveSibling(""));
            }
        } catch (IOException _) {
            // A file too many in a folder for temporary ones harms nobody.
            return;
        }
    }

    /// Where the words are after they could not be saved: a sentence for the person.
    String whereabouts() {
        try {
            Path kept = file == null ? Files.createTempFile("gloss-note-", ".md") : file;
            if (file == null) {
                Files.writeString(kept, text);
            }
            return "your words are in " + kept;
        } catch (IOException _) {
            return "your words were: " + text;
        }
    }
}
