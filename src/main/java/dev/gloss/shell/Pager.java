package dev.gloss.shell;

import dev.gloss.library.NoteLinks;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PlacedPassage;
import dev.gloss.library.ReadingState;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A paper on the screen, to be read with the keys of `less`, and noted on while it is read. Where
/// its reader stops is kept.
final class Pager {

    private final Invocation call;
    private final OpenPaper open;
    private final ReadingState state;
    private final Terminal terminal;
    private String needle = "";
    private String remark = "";
    private int lastFound = -1;
    private int current;
    private int top;
    private Sheet sheet;
    private int columns;

    private Pager(Invocation call, OpenPaper open, Terminal terminal) {
        this.call = call;
        this.open = open;
        this.terminal = terminal;
        this.state = call.library().readingState(open);
        this.columns = OwnTerminal.size(terminal).getColumns();
        this.sheet = sheet(columns);
    }

    /// Reads until the person leaves.
    ///
    /// @param ordinal of the passage to begin with, from 0
    static void read(Invocation call, OpenPaper open, int ordinal) {
        call.console()
                .keyboard()
                .at(terminal -> {
                    new Pager(call, open, terminal).read(ordinal);
                    return ordinal;
                });
    }

    private void read(int ordinal) {
        goTo(ordinal);
        KeyMap<PagerKey> keys = PagerKey.keys(terminal);
        Optional<List<String>> asked = Optional.of(List.of());
        while (asked.isPresent()) {
            try (Screen screen = new Screen(terminal, call.hasColours())) {
                asked = page(screen, keys);
            }
            asked.ifPresent(this::run);
        }
        state.stopAt(current);
    }

    /// Shows pages until a command is to be run, or the person leaves.
    ///
    /// @return the words of the command; empty to leave
    private Optional<List<String>> page(Screen screen, KeyMap<PagerKey> keys) {
        Optional<List<String>> asked = Optional.empty();
        PagerKey key = PagerKey.NOTHING;
        while (key != PagerKey.QUIT && asked.isEmpty()) {
            show(screen);
            PagerKey pressed = screen.key(keys, () -> show(screen));
            key = pressed == null ? PagerKey.QUIT : pressed;
            asked = command(key);
            move(key, screen);
        }
        return asked;
    }

    private Optional<List<String>> command(PagerKey key) {
        String place = open.passage(current).place();
        return switch (key) {
            case NOTE -> Optional.of(List.of("note", place));
            case OPEN -> Optional.of(List.of("open", place));
            case DOWN, UP, PAGE_DOWN, PAGE_UP, START, END -> Optional.empty();
            case NEXT_PASSAGE, PREVIOUS_PASSAGE, NEXT_SECTION, PREVIOUS_SECTION -> Optional.empty();
            case SEARCH, HELP, QUIT, NOTHING -> Optional.empty();
        };
    }

    private void move(PagerKey key, Screen screen) {
        int page = Math.max(1, screen.rows() - 2);
        switch (key) {
            case DOWN -> scroll(1);
            case UP -> scroll(-1);
            case PAGE_DOWN -> scroll(page);
            case PAGE_UP -> scroll(-page);
            case START -> goTo(0);
            case END -> goTo(open.paper().passages().size() - 1);
            case NEXT_PASSAGE -> goTo(current + 1);
            case PREVIOUS_PASSAGE -> goTo(current - 1);
            case NEXT_SECTION -> sheet.heading(current, true).ifPresent(this::goTo);
            case PREVIOUS_SECTION -> sheet.heading(current, false).ifPresent(this::goTo);
            case SEARCH -> search(screen);
            case HELP, NOTHING -> remark = PagerKey.HINT;
            case NOTE, OPEN, QUIT -> remark = "";
        }
    }

    // Commands say what they have to say on the terminal as it was before.
    private void run(List<String> words) {
        call.console().run(words);
        sheet = sheet(columns);
        remark = "";
    }

    private void search(Screen screen) {
        String typed =
                screen.line(words -> {
                    remark = "/" + words;
                    show(screen);
                });
        needle = typed.isEmpty() ? needle : typed;
        if (needle.isEmpty()) {
            return;
        }
        int here = open.passage(current).passage().span().start();
        Optional<Integer> found = sheet.find(needle, Math.max(here, lastFound + 1));
        sheet = sheet(columns);
        found.ifPresent(offset -> {
            lastFound = offset;
            top = sheet.rowAt(offset);
            current = sheet.rows().get(top).ordinal();
        });
        remark = found.isPresent() ? "/" + needle : needle + " stands nowhere in this paper";
    }

    private void goTo(int ordinal) {
        current = Math.clamp(ordinal, 0, open.paper().passages().size() - 1);
        top = sheet.rowOf(current);
        remark = "";
    }

    private void scroll(int rows) {
        top = Math.clamp((long) top + rows, 0, sheet.rows().size() - 1);
        current = sheet.rows().get(top).ordinal();
        remark = "";
    }

    private void show(Screen screen) {
        if (screen.columns() != columns) {
            columns = screen.columns();
            sheet = sheet(columns);
            top = sheet.rowOf(current);
        }
        screen.show(lines(screen));
    }

    private List<Styled> lines(Screen screen) {
        int body = Math.max(1, screen.rows() - 1);
        List<Styled> lines = new ArrayList<>();
        for (int row = top; row < top + body; row++) {
            lines.add(row < sheet.rows().size() ? line(sheet.rows().get(row)) : Styled.EMPTY);
        }
        lines.add(status(remark));
        return lines;
    }

    private Styled line(Sheet.Row row) {
        state.read(row.ordinal());
        int blanks = Math.max(0, Sheet.MARGIN - 2 - row.margin().length());
        return Styled.of(" ".repeat(blanks) + row.margin(), Style.FAINT)
                .then(row.ordinal() == current ? "▎ " : "  ", Style.PLACE)
                .then(row.text());
    }

    /// Place, section, how far one is, and what is to be said.
    private Styled status(String words) {
        PlacedPassage passage = open.passage(current);
        int percent = 100 * (current + 1) / open.paper().passages().size();
        return Styled.of(passage.place(), Style.PLACE)
                .then("  " + Words.first(passage.section(), 30), Style.STRONG)
                .then("  %d %%  ".formatted(percent), Style.FAINT)
                .then(words.isEmpty() ? PagerKey.HINT : words);
    }

    private Sheet sheet(int width) {
        NoteLinks links = call.library().noteLinks();
        return Sheet.of(
                open,
                new Sheet.Extras(call.library().notes(List.of(open.key())), links, needle),
                width);
    }
}
