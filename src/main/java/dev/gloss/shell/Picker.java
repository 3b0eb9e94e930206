package dev.gloss.shell;

import org.jline.keymap.KeyMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A list on the screen that is narrowed by typing, with what is chosen shown below it.
final class Picker {

    private final Screen screen;
    private final List<Choice> all;
    private final StringBuilder typed = new StringBuilder();
    private List<Choice> shown;
    private int at;

    /// @param word what stands for it in a command, such as a place
    /// @param line how it is listed
    /// @param preview what is shown of it below the list
    record Choice(String word, Styled line, List<Styled> preview) {

        private boolean has(String words) {
            String text = line.text().toLowerCase(Locale.ROOT);
            return List.of(words.toLowerCase(Locale.ROOT).split(" ")).stream()
                    .allMatch(text::contains);
        }
    }

    private Picker(Screen screen, List<Choice> choices) {
        this.screen = screen;
        this.all = List.copyOf(choices);
        this.shown = all;
    }

    /// Lets the person choose, and runs a command on what is chosen.
    ///
    /// @param command such as `show`
    /// @throws CommandException if there is no terminal for it
    static Status pick(Invocation call, List<Choice> choices, String command) {
        if (!call.console().ownsScreen() || call.answer().isJson()) {
            throw CommandException.usage("--pick needs a terminal");
        }
        if (choices.isEmpty()) {
            throw CommandException.missing("there is nothing to choose from");
        }
        Optional<Choice> chosen =
                call.console()
                        .keyboard()
                        .at(terminal -> {
                            try (Screen screen = new Screen(terminal, call.hasColours())) {
                                return new Picker(screen, choices).choose(PickerKey.keys(terminal));
                            }
                        });
        return chosen.map(choice -> call.console().run(List.of(command, choice.word())))
                .orElse(Status.DONE);
    }

    private Optional<Choice> choose(KeyMap<PickerKey> keys) {
        while (true) {
            show();
            PickerKey key = screen.key(keys, this::show);
            switch (key == null ? PickerKey.GIVE_UP : key) {
                case DOWN -> at = Math.min(at + 1, Math.max(0, shown.size() - 1));
                case UP -> at = Math.max(0, at - 1);
                case TYPED -> narrow(typed + screen.lastKeys());
                case DELETE -> narrow(typed.substring(0, Math.max(0, typed.length() - 1)));
                case GIVE_UP -> {
                    return Optional.empty();
                }
                case CHOOSE -> {
                    return shown.stream().skip(at).findFirst();
                }
            }
        }
    }

    // A slash opens a search elsewhere; here one is open always.
    private void narrow(String words) {
        String wanted = words.startsWith("/") ? words.substring(1) : words;
        typed.setLength(0);
        typed.append(wanted);
        shown = all.stream().filter(choice -> choice.has(wanted)).toList();
        at = 0;
    }

    private void show() {
        int body = Math.max(2, screen.rows() - 2);
        int listed = Math.min(Math.max(1, body / 2), all.size());
        int top = Math.max(0, at - listed + 1);
        List<Styled> lines = new ArrayList<>();
        for (int i = top; i < top + listed; i++) {
            lines.add(i < shown.size() ? line(i) : Styled.EMPTY);
        }
        lines.add(Styled.of("─".repeat(screen.columns()), Style.FAINT));
        lines.addAll(preview(body - listed));
        lines.add(
                Styled.of("> ", Style.STRONG)
                        .then(typed.toString())
                        .then("   %d of %d".formatted(shown.size(), all.size()), Style.FAINT)
                        .then("   ↑ ↓ Enter, Esc gives up", Style.FAINT));
        screen.show(lines);
    }

    private Styled line(int i) {
        return Styled.of(i == at ? "▶ " : "  ", Style.PLACE).then(shown.get(i).line());
    }

    private List<Styled> preview(int rows) {
        List<Styled> lines =
                shown.stream()
                        .skip(at)
                        .limit(1)
                        .flatMap(choice -> choice.preview().stream())
                        .flatMap(line -> line.lines().stream())
                        .flatMap(line -> LineBreaks.of(line, screen.columns() - 1).stream())
                        .limit(rows)
                        .toList();
        List<Styled> filled = new ArrayList<>(lines);
        while (filled.size() < rows) {
            filled.add(Styled.EMPTY);
        }
        return filled;
    }
}
