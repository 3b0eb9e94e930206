package dev.gloss.shell;

import java.io.IOException;
import java.io.Writer;

/// The one way for words to a terminal, a pipe or a file: whatever they hold, only harmless
/// characters and Gloss's own colours arrive.
final class Printer {

    private final Writer out;
    private final boolean colours;

    /// @param out where to; its owner closes it
    /// @param colours whether styles are shown
    Printer(Writer out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /// One line, or several where the text has line ends.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void line(Styled line) {
        StringBuilder text = new StringBuilder();
        for (Styled.Piece piece : line.pieces()) {
            String safe = SafeText.clean(piece.text());
            text.append(colours ? piece.style().around(safe) : safe);
        }
        write(text.append('\n').toString());
    }

    /// One JSON value.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void json(String value) {
        write(SafeText.escape(value) + "\n");
    }

    /// Passes on what was printed so far.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }

    /// A line that stays open and is written over by the next, for progress on a terminal.
    void progress(String text) {
        write("\r" + SafeText.clean(text) + "\033[K");
        flush();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }
}
