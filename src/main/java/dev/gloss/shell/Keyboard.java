package dev.gloss.shell;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return at(terminal -> {
            LineReader reader =
                    LineReaderBuilder.builder()
                            .terminal(terminal)
                            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                            .build();
            try {
                return reader.readLine(prompt).strip();
            } catch (UserInterruptException | EndOfFileException _) {
                throw givenUp();
            }
        });
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
