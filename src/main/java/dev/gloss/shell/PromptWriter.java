package dev.gloss.shell;

import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Writer;

/// A way to the terminal that keeps clear of a line that is being typed, and of a command that the
/// person waits for: what works in the background is heard above the one and after the other.
final class PromptWriter extends Writer {

    private static final String WIPE = "\r\033[K";

    private final Writer out;
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private @Nullable LineReader reader;
    private @Nullable Thread alone;
    private boolean showsProgress = true;
    private boolean isLineOpen;

    PromptWriter(Writer out) {
        this.out = out;
    }

    /// Keeps clear of the lines that are typed there from now on, and shows progress only where
    /// somebody waits for it.
    void keepClearOf(LineReader lines) {
        synchronized (lock) {
            reader = lines;
            showsProgress = false;
        }
    }

    /// Whether lines are shown that stay open and are written over.
    void showProgress(boolean shown) throws IOException {
        synchronized (lock) {
            showsProgress = shown;
            wipe();
        }
    }

    /// Keeps what other threads say until [#release].
    void reserve() {
        synchronized (lock) {
            alone = Thread.currentThread();
        }
    }

    /// Lets the others speak, and says what they said meanwhile.
    void release() throws IOException {
        synchronized (lock) {
            alone = null;
            said.append(kept);
            kept.setLength(0);
            flush();
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        synchronized (lock) {
            boolean isProgress = length > 0 && characters[offset] == '\r';
            if (isProgress && !showsProgress) {
                return;
            }
            (isKept() ? kept : said).append(characters, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            if (isKept()) {
                return;
            }
            String text = said.toString();
            said.setLength(0);
            if (reader != null && reader.isReading()) {
                showAbove(reader, text);
            } else {
                show(text);
            }
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private boolean isKept() {
        return alone != null && alone != Thread.currentThread();
    }

    private void show(String text) throws IOException {
        if (!text.isEmpty() && !text.startsWith("\r")) {
            wipe();
        }
        out.write(text);
        out.flush();
        isLineOpen |= text.startsWith("\r") && !text.endsWith("\n");
    }

    private void wipe() throws IOException {
        if (isLineOpen) {
            isLineOpen = false;
            out.write(WIPE);
            out.flush();
        }
    }

    private static void showAbove(LineReader reader, String text) {
        if (!text.isEmpty()) {
            reader.printAbove(AttributedString.fromAnsi(text.stripTrailing()));
        }
    }
}
