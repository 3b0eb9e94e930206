package dev.gloss.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// The one way for words to a terminal, a pipe or a file: whatever they hold, only harmless
/// characters and Gloss's own colours arrive.
final class Printer {

    private final Writer out;
    private final boolean colours;
    private final IntSupplier columns;
    private final Consumer<String> listener;

    /// @param out where to; its owner closes it
    /// @param colours whether styles are shown
    /// @param columns how many character cells a line may have now before it is broken
    /// @param listener hears each line, as it is before colours and line breaks
    Printer(Writer out, boolean colours, IntSupplier columns, Consumer<String> listener) {
        this.out = out;
        this.colours = colours;
        this.columns = columns;
        this.listener = listener;
    }

    /// One line, or several where the text has line ends.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void line(Styled line) {
        int width = columns.getAsInt();
        for (Styled single : line.map(SafeText::clean).lines()) {
            LineBreaks.of(single, width).forEach(this::put);
            listener.accept(single.text());
        }
    }

    private void put(Styled line) {
        StringBuilder text = new StringBuilder();
        for (Styled.Piece piece : line.pieces()) {
            text.append(colours ? piece.style().around(piece.text()) : piece.text());
        }
        write(text.append('\n').toString());
    }

    /// One JSON value.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void json(String value) {
        write(SafeText.escape(value) + "\n");
    }

    /// A picture in a terminal's own signs, which are Gloss's and hold no words of anybody.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void drawn(String picture) {
        write(picture);
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
