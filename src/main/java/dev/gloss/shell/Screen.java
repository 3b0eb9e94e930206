package dev.gloss.shell;

import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The whole of a terminal, as long as a command has it to itself: no line of what stood there
/// before is lost, keys come at once, and Ctrl-C is a key.
final class Screen implements AutoCloseable {

    private static final long STEP_MILLIS = 100;
    private static final int BACKSPACE = 8;
    private static final int ESCAPE = 27;
    private static final int DELETE = 127;

    private final Terminal terminal;
    private final boolean colours;
    private final Attributes before;
    private final Display display;
    private final BindingReader keys;
    private Size drawn = new Size();

    Screen(Terminal terminal, boolean colours) {
        this.terminal = terminal;
        this.colours = colours;
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        this.display = new Display(terminal, true);
        this.keys = new BindingReader(terminal.reader());
    }

    /// The next key; null at the end of the input.
    ///
    /// @param resized called when the terminal has another size meanwhile
    <T> @Nullable T key(KeyMap<T> bindings, Runnable resized) {
        Size shown = size();
        while (keys.peekCharacter(STEP_MILLIS) == NonBlockingReader.READ_EXPIRED) {
            if (!size().equals(shown)) {
                shown = size();
                resized.run();
            }
        }
        return keys.readBinding(bindings);
    }

    /// The characters of the last key.
    String lastKeys() {
        return keys.getLastBinding();
    }

    /// Words that are typed, until Enter; empty if the person gave up.
    ///
    /// @param shown called with what is typed so far
    String line(Consumer<String> shown) {
        StringBuilder words = new StringBuilder();
        shown.accept("");
        int key = keys.readCharacter();
        while (key >= ' ' || key == BACKSPACE) {
            if (key != DELETE && key != BACKSPACE) {
                words.appendCodePoint(key);
            } else if (!words.isEmpty()) {
                words.setLength(words.offsetByCodePoints(words.length(), -1));
            }
            shown.accept(words.toString());
            key = keys.readCharacter();
        }
        dropRestOfKey(key);
        return key == '\r' || key == '\n' ? words.toString() : "";
    }

    // An arrow key is an Esc with letters behind it, which mean something else alone.
    private void dropRestOfKey(int key) {
        while (key == ESCAPE && keys.peekCharacter(STEP_MILLIS) >= 0) {
            int _ = keys.readCharacter();
        }
    }

    /// In character cells.
    int columns() {
        return size().getColumns();
    }

    int rows() {
        return size().getRows();
    }

    /// Shows these lines from the top; the last line of the terminal is the last of them.
    void show(List<Styled> lines) {
        Size size = size();
        if (!size.equals(drawn)) {
            // What a terminal makes of its lines when it is given another size, nobody knows.
            display.clear();
            drawn = size;
        }
        display.resize(size.getRows(), size.getColumns());
        List<AttributedString> shown = new ArrayList<>();
        for (Styled line : lines) {
            shown.add(ansi(line).columnSubSequence(0, size.getColumns()));
        }
        display.update(shown, size.cursorPos(Math.max(0, lines.size() - 1), 0));
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.puts(Capability.exit_ca_mode);
        terminal.puts(Capability.keypad_local);
        terminal.setAttributes(before);
        terminal.flush();
    }

    private AttributedString ansi(Styled line) {
        StringBuilder text = new StringBuilder();
        for (Styled.Piece piece : line.pieces()) {
            String safe = SafeText.clean(piece.text()).replace('\n', ' ');
            text.append(colours ? piece.style().around(safe) : safe);
        }
        return AttributedString.fromAnsi(text.toString());
    }

    private Size size() {
        return OwnTerminal.size(terminal);
    }
}
