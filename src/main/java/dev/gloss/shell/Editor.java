package dev.gloss.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The reader's own editor, for a note's text.
final class Editor {

    private Editor() {}

    /// Opens `$VISUAL`, else `$EDITOR`, on an empty file, and returns what was written into it.
    ///
    /// @throws CommandException if there is no terminal or no editor, or nothing was written
    static String write(Invocation call) {
        Terminals terminals = call.console().outputs().terminals();
        List<String> editor = command(System.getenv());
        if (!terminals.in() || !terminals.out() || editor.isEmpty()) {
            throw CommandException.usage(
                    "note needs a TEXT, or $VISUAL or $EDITOR set, at a terminal, to write it"
                            + " with");
        }
        try {
            return edit(editor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CommandException.missing("interrupted; nothing was saved");
        }
    }

    private static String edit(List<String> editor) throws IOException, InterruptedException {
        Path file = Files.createTempFile("gloss-note-", ".md");
        List<String> words = Stream.concat(editor.stream(), Stream.of(file.toString())).toList();
        int status = new ProcessBuilder(words).inheritIO().start().waitFor();
        String text = Files.readString(file);
        if (status != 0 || text.isBlank()) {
            throw CommandException.missing("nothing was written, so no note was saved");
        }
        Files.delete(file);
        return text;
    }

    private static List<String> command(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("VISUAL"))
                .or(() -> Optional.ofNullable(environment.get("EDITOR")))
                .map(ShellWords::split)
                .orElse(List.of());
    }
}
