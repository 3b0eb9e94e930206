package dev.gloss.shell;

import dev.gloss.library.Library;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

import java.util.List;
import java.util.Optional;

/// One call of a command: the words it was given, and what it works with.
///
/// @param input the words
/// @param console where it was called
/// @param answer where its answer goes
/// @param settings what is set for all commands
record Invocation(ParsedInput input, Console console, Answer answer, Settings settings) {

    Library library() {
        return console.library();
    }

    Session session() {
        return console.session();
    }

    List<String> arguments() {
        return input.arguments().stream().map(CommandArgument::value).toList();
    }

    /// An argument that the syntax says must be given.
    ///
    /// @param index from 0
    String argument(int index) {
        return input.arguments().get(index).value();
    }

    /// An argument that may be missing.
    ///
    /// @param index from 0
    Optional<String> optionalArgument(int index) {
        return input.arguments().stream().skip(index).findFirst().map(CommandArgument::value);
    }

    /// Whether what is shown on a terminal has colours.
    boolean hasColours() {
        return console.outputs().colours() && !settings.isPlain();
    }

    boolean has(String option) {
        return !values(option).isEmpty();
    }

    /// The value of an option, the last one if it was given more than once.
    Optional<String> value(String option) {
        return values(option).stream().reduce((_, last) -> last);
    }

    /// Every value of an option that may be repeated.
    List<String> values(String option) {
        return input.options().stream()
                .filter(given -> option.equals(given.longName()))
                .map(CommandOption::value)
                .map(value -> value == null ? "" : value)
                .toList();
    }

    /// Listens whether the command should stop before its end, until closed.
    Interruption interruption() {
        return console.interruption(answer);
    }

    /// The password that opens encrypted PDFs, if one is given.
    Optional<String> password() {
        return value("password").map(Password::of);
    }

    /// The number an option gives.
    ///
    /// @throws CommandException if it is no whole number from 1 to a million
    int number(String option, int usual) {
        return value(option).map(value -> number(option, value)).orElse(usual);
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw CommandException.usage(
                    "--%s needs a whole number from 1, not %s".formatted(option, value));
        }
        return Integer.parseInt(value);
    }
}
