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
    LIMIT("how many hits search shows", Form.number("10", "20")),
    TEMPLATE(
            "the form of exports; gloss template lists them",
            Form.word(Templates.DEFAULT, "pandoc")),
    COLOR("auto, or never: plain letters also on a terminal", Form.oneOf("auto", "never")),
    EDITOR(
            "what opens for edit and for note --edit; if not set, $VISUAL or $EDITOR",
            Form.command("nano")),
    VIEWER(
            "what open shows a PDF with; {file} and {page} stand for both; if not set, the"
                    + " system's",
            Form.command("zathura --page {page} {file}")),
    WORKERS(
            "how many PDFs are read at a time; if not set, as many as there are processors",
            Form.number("", "2"));

    private final String about;
    private final Form form;

    /// How a value is written.
    ///
    /// @param usual the value without being set; empty for none
    /// @param example another one, for the file that explains all
    /// @param allowed what matches it is a value
    /// @param expected the same in words
    private record Form(String usual, String example, Pattern allowed, String expected) {

        static Form number(String usual, String example) {
            return new Form(
                    usual, example, Pattern.compile("[1-9]\\d{0,5}"), "a whole number from 1");
        }

        static Form word(String usual, String example) {
            return new Form(usual, example, Pattern.compile("[\\w-]+"), "a word");
        }

        static Form command(String example) {
            return new Form("", example, Pattern.compile(".*\\S.*"), "a command");
        }

        /// The first without being set, the second as the example.
        static Form oneOf(String... words) {
            return new Form(
                    words[0],
                    words[1],
                    Pattern.compile(String.join("|", words)),
                    String.join(" or ", words));
        }
    }

    Setting(String about, Form form) {
        this.about = about;
        this.form = form;
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
        return form.usual();
    }

    String example() {
        return form.example();
    }

    boolean allows(String value) {
        return form.allowed().matcher(value).matches();
    }

    /// What can be its value, in words.
    String expected() {
        return form.expected();
    }

    /// Whether a library's own file may say it. A library may come from somebody else, and whoever
    /// opens it must not run a program of theirs.
    boolean isLibrarys() {
        return this != EDITOR && this != VIEWER;
    }
}
