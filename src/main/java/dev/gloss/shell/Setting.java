package dev.gloss.shell;

import dev.gloss.export.Templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be set once for all commands. Each does something, and each has a value without being
/// set.
enum Setting {
    LIMIT("10", "20", Form.NUMBER, "how many hits search shows"),
    TEMPLATE(
            Templates.DEFAULT,
            "pandoc",
            Form.WORD,
            "the form of exports; gloss template lists them"),
    COLOR("auto", "never", Form.AUTO_OR_NEVER, "auto, or never: plain letters also on a terminal"),
    PICTURES(
            "auto",
            "blocks",
            Form.PICTURES,
            "how figures are drawn on a terminal: auto, kitty, iterm, blocks or never"),
    EDITOR(
            "",
            "nano",
            Form.COMMAND,
            "what opens for edit and for note --edit; if not set, $VISUAL or $EDITOR"),
    VIEWER(
            "",
            "zathura --page={page} {file}",
            Form.COMMAND,
            "what open shows a PDF with; {file} and {page} stand for both; if not set, the"
                    + " system's"),
    WORKERS(
            "",
            "2",
            Form.NUMBER,
            "how many PDFs are read at a time; if not set, as many as there are processors");

    private final String usual;
    private final String example;
    private final Form form;
    private final String about;

    /// How a value is written.
    private enum Form {
        NUMBER("[1-9]\\d{0,5}", "a whole number from 1"),
        WORD("[\\w-]+", "a word"),
        COMMAND(".*\\S.*", "a command"),
        AUTO_OR_NEVER("auto|never", "auto or never"),
        PICTURES("auto|kitty|iterm|blocks|never", "auto, kitty, iterm, blocks or never");

        private final Pattern allowed;
        private final String expected;

        Form(String allowed, String expected) {
            this.allowed = Pattern.compile(allowed);
            this.expected = expected;
        }
    }

    Setting(String usual, String example, Form form, String about) {
        this.usual = usual;
        this.example = example;
        this.form = form;
        this.about = about;
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /// As it is written in a file.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it does, in a few words.
    String about() {
        return about;
    }

    /// Its value where it is not set; empty for none.
    String usual() {
        return usual;
    }

    String example() {
        return example;
    }

    boolean allows(String value) {
        return form.allowed.matcher(value).matches();
    }

    /// What can be its value, in words.
    String expected() {
        return form.expected;
    }

    /// Whether a library's own file may say it. A library may come from somebody else, and whoever
    /// opens it must not run a program of theirs.
    boolean isLibrarys() {
        return this != EDITOR && this != VIEWER;
    }
}
