package dev.gloss.shell;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The terminal that this process belongs to.
final class OwnTerminal {

    private static final Size USUAL_SIZE = new Size(80, 24);

    private OwnTerminal() {}

    /// Opens it. It has a size, also where it does not tell one.
    static Terminal open() {
        Terminal terminal = first();
        // Some programs that make a terminal do not say how large it is, and JLine then draws
        // nothing.
        Size size = size(terminal);
        if (!size.equals(terminal.getSize())) {
            terminal.setSize(size);
        }
        return terminal;
    }

    /// How large a terminal is now, in character cells; the usual size if it does not tell.
    static Size size(Terminal terminal) {
        Size told = terminal.getSize();
        return told.getRows() < 2 || told.getColumns() < 2 ? USUAL_SIZE : told;
    }

    // JLine tries all its ways to a terminal, and some start processes; the first that works will
    // do.
    private static Terminal first() {
        try {
            return TerminalBuilder.builder().system(true).provider("jni").dumb(false).build();
        } catch (IOException | IllegalStateException | LinkageError _) {
            return any();
        }
    }

    private static Terminal any() {
        try {
            return TerminalBuilder.builder().system(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
