package dev.gloss.shell;

import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;

/// A way to the terminal that keeps clear of a line that is being typed: what a command says that
/// works in the background appears above it.
final class PromptWriter extends Writer {

    private final Writer out;
    private final StringBuilder said = new StringBuilder();
    private @Nullable LineReader reader;

    PromptWriter(Writer out) {
        this.out = out;
    }

    /// Keeps clear of the lines that are typed there from now on.
    void keepClearOf(LineReader lines) {
        synchronized (lock) {
            reader = lines;
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        synchronized (lock) {
            said.append(characters, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            String text = said.toString();
            said.setLength(0);
            if (reader != null && reader.isReading()) {
                showAbove(reader, text);
            } else {
                out.write(text);
                out.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    // Progress is written over by the next; above a prompt there is no place for that.
    private static void showAbove(LineReader reader, String text) {
        if (!text.isEmpty() && !text.startsWith("\r")) {
            reader.printAbove(AttributedString.fromAnsi(text.stripTrailing()));
        }
    }
}
