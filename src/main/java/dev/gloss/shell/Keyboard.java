package dev.gloss.shell;

import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/// The person at the terminal, asked in the middle of a command. The shell's own terminal is used
/// where there is one; a single command opens one only to ask.
final class Keyboard {

    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;

    private @Nullable Terminal ofShell;

    /// Asks at this terminal from now on.
    void use(Terminal terminal) {
        ofShell = terminal;
    }

    /// A line, without blanks at its ends; empty if only Enter was pressed.
    ///
    /// @throws CommandException if the person gave up with Ctrl-C or Ctrl-D
    String line(String prompt) {
        return at(terminal -> read(reader(terminal), prompt));
    }

    /// Lines: Ctrl-J and Alt-Enter begin another, Enter ends the last, and the arrow keys move
    /// between them. Pasted line ends stay. Without blanks at its ends.
    ///
    /// @throws CommandException if the person gave up with Ctrl-C or Ctrl-D
    String text(String prompt) {
        return at(terminal -> {
            LineReader reader = reader(terminal);
            reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, " ".repeat(prompt.length()));
            Widget newLine =
                    () -> {
                        reader.getBuffer().write('\n');
                        return true;
                    };
            Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN))
                    .bind(newLine, KeyMap.ctrl('J'), "\033\r", "\033\n");
            return read(reader, prompt);
        });
    }

    /// Whether it is the shell's terminal, at which lines are typed anyway.
    boolean isOfShell() {
        return ofShell != null;
    }

    private static LineReader reader(Terminal terminal) {
        return ArrowKeys.bind(
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .build(),
                terminal);
    }

    private static String read(LineReader reader, String prompt) {
        try {
            return reader.readLine(prompt).strip();
        } catch (UserInterruptException | EndOfFileException _) {
            throw givenUp();
        }
    }

    /// One key, without Enter.
    ///
    /// @throws CommandException if the person gave up with Ctrl-C or Ctrl-D
    char key() {
        return at(terminal -> {
            Attributes before = terminal.enterRawMode();
            try {
                int key = terminal.reader().read();
                if (key < 0 || key == CONTROL_C || key == CONTROL_D) {
                    throw givenUp();
                }
                return (char) key;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                terminal.setAttributes(before);
            }
        });
    }

    /// Does something at the terminal, where it may ask more.
    <T> T at(Function<Terminal, T> work) {
        if (ofShell != null) {
            return work.apply(ofShell);
        }
        try (Terminal terminal = OwnTerminal.open()) {
            ofShell = terminal;
            return work.apply(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ofShell = null;
        }
    }

    private static CommandException givenUp() {
        return CommandException.missing("given up; nothing more was changed");
    }
}
