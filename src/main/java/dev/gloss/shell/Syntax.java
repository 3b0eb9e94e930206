package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a command is called and what it takes.
///
/// @param name one word
/// @param group under which help lists it
/// @param summary what it does, in one line
/// @param arguments its arguments as in a usage line: `PLACE` must be given, `[TEXT]` may be,
///   `PATH…` one or more, `[KEY…]` any number
/// @param options its own; those of every command are not repeated
/// @param example a line that works at the prompt in Gloss's own folder, on the sample paper
record Syntax(
        String name,
        Group group,
        String summary,
        String arguments,
        List<Option> options,
        String example) {

    /// Options that every command takes.
    static final List<Option> COMMON =
            List.of(
                    Option.flag("json", "answer with one JSON object a line"),
                    Option.flag("quiet", "no progress and no remarks"),
                    Option.flag("no-color", "plain letters, also on a terminal"),
                    Option.flag("debug", "write a program fault to a file and name it"),
                    Option.flag("help", "this command's help"));

    /// Where the commands stand in help.
    enum Group {
        PAPERS("Papers"),
        READING("Reading and searching"),
        NOTES("Notes"),
        PROGRAM("Gloss");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Syntax {
        options = List.copyOf(options);
    }

    /// The option of that name, its own or one of every command.
    Optional<Option> option(String name) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(COMMON);
        return all.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /// The option that a word with its dashes stands for.
    Optional<Option> optionFor(String word) {
        return word.startsWith("--")
                ? option(word.substring(2))
                : options.stream().filter(option -> word.equals("-" + option.letter())).findFirst();
    }

    /// How it is called, in one line.
    String usage() {
        StringBuilder usage = new StringBuilder(name);
        options.forEach(option -> usage.append(" [").append(option.synopsis()).append(']'));
        return arguments.isEmpty() ? usage.toString() : usage + " " + arguments;
    }

    /// How few arguments it takes.
    int least() {
        return (int) words().stream().filter(word -> !word.startsWith("[")).count();
    }

    /// How many arguments it takes at the most.
    int most() {
        return arguments.contains("…") ? Integer.MAX_VALUE : words().size();
    }

    /// What the argument with that number is called, such as `PLACE…`; one that may be repeated
    /// stands for all from there on. Empty if there is none.
    ///
    /// @param index from 0
    String argument(int index) {
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            if (i == index || words.get(i).contains("…")) {
                return words.get(i);
            }
        }
        return "";
    }

    private List<String> words() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    }
}
