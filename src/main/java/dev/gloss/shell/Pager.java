package dev.gloss.shell;

import dev.gloss.library.NoteLinks;
import dev.gloss.library.OpenPaper;
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
    private String typed = "";
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
            case HELP -> help(screen);
            case NOTHING -> remark = "h shows the keys";
            case NOTE, OPEN, QUIT -> remark = "";
        }
    }

    // Commands ask and say on the terminal as it was before, which is gone at once.
    private void run(List<String> words) {
        remark = call.console().hear(words);
        sheet = sheet(columns);
    }

    private void help(Screen screen) {
        remark = "";
        List<Styled> keys = PagerKey.help();
        for (int from = 0; from < keys.size(); ) {
            int to = Math.min(keys.size(), from + Math.max(1, screen.rows() - 1));
            List<Styled> page = new ArrayList<>(keys.subList(from, to));
            page.add(Styled.of("any key goes on", Style.STRONG));
            screen.show(page);
            PagerKey _ = screen.key(PagerKey.keys(terminal), () -> screen.show(page));
            from = to;
        }
    }

    private void search(Screen screen) {
        String words =
                screen.line(soFar -> {
                    typed = "/" + soFar;
                    show(screen);
                });
        typed = "";
        needle = words.isEmpty() ? needle : words;
        if (needle.isEmpty()) {
            remark = "";
            return;
        }
        int here = open.passage(current).passage().span().start();
        Optional<Integer> found = sheet.find(needle, Math.max(here, lastFound + 1));
        sheet = sheet(columns);
        found.ifPresent(this::goToOffset);
        remark = found.isPresent() ? "/" + needle : "nowhere in this paper: " + needle;
    }

    private void goToOffset(int offset) {
        lastFound = offset;
        top = sheet.rowAt(offset);
        current = sheet.rows().get(top).ordinal();
    }

    private void goTo(int ordinal) {
        current = Math.clamp(ordinal, 0, open.paper().passages().size() - 1);
        moveTo(sheet.rowOf(current));
    }

    private void scroll(int rows) {
        moveTo(Math.clamp((long) top + rows, 0, sheet.rows().size() - 1));
        current = sheet.rows().get(top).ordinal();
    }

    // Whoever goes elsewhere searches from there on.
    private void moveTo(int row) {
        top = row;
        lastFound = -1;
        remark = "";
    }

    private void show(Screen screen) {
        if (screen.columns() != columns) {
            columns = screen.columns();
            int atTop = sheet.rows().get(top).start();
            sheet = sheet(columns);
            top = atTop < 0 ? sheet.rowOf(current) : sheet.rowAt(atTop);
        }
        screen.show(lines(screen));
    }

    private List<Styled> lines(Screen screen) {
        int body = Math.max(1, screen.rows() - 1);
        List<Styled> lines = new ArrayList<>();
        for (int row = top; row < top + body; row++) {
            lines.add(row < sheet.rows().size() ? line(sheet.rows().get(row)) : Styled.EMPTY);
        }
        lines.add(status());
        return lines;
    }

    private Styled line(Sheet.Row row) {
        state.read(row.ordinal());
        int blanks = Math.max(0, Sheet.MARGIN - 2 - row.margin().length());
        return Styled.of(" ".repeat(blanks) + row.margin(), Style.FAINT)
                .then(row.ordinal() == current ? "▎ " : "  ", Style.PLACE)
                .then(row.text());
    }

    private Styled status() {
        int percent = 100 * (current + 1) / open.paper().passages().size();
        PagerStatus status = new PagerStatus(open.passage(current), percent, columns);
        if (!typed.isEmpty()) {
            return status.typed(typed);
        }
        return remark.isEmpty() ? status.keys() : status.sentence(remark);
    }

    private Sheet sheet(int width) {
        NoteLinks links = call.library().knownNotes().links();
        return Sheet.of(
                open,
                new Sheet.Extras(call.library().notes(List.of(open.key())), links, needle),
                width);
    }
}
