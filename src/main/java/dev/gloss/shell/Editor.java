package dev.gloss.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reader's own editor.
final class Editor {

    private final List<String> command;

    private Editor(List<String> command) {
        this.command = command;
    }

    /// The editor, if a person is there to use it; empty if not, or if none is set.
    static Optional<Editor> of(Invocation call) {
        List<String> command = ShellWords.split(call.settings().value(Setting.EDITOR));
        return call.console().isInteractive() && !command.isEmpty()
                ? Optional.of(new Editor(command))
                : Optional.empty();
    }

    /// What a person makes of a text.
    ///
    /// @param name of the file that the editor shows, such as `n-01jdkx7q4z.md`
    /// @throws CommandException if the editor fails; the text is then left in its file, which the
    ///   message names
    Draft edit(String name, String text) {
        try {
            Path file = Files.createTempDirectory("gloss-").resolve(name);
            Files.writeString(file, text);
            List<String> words =
                    Stream.concat(command.stream(), Stream.of(file.toString())).toList();
            int status = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (status != 0) {
                throw CommandException.missing(
                        "the editor ended with status %d, so nothing was saved; what was written is in %s"
                                .formatted(status, file));
            }
            return new Draft(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw CommandException.missing("interrupted; nothing was saved");
        }
    }
}
