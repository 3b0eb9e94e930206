package dev.gloss.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program's arguments: its own options, then a command with its own.
///
/// @param library the folder named by `--library`, empty if none was
/// @param command the command's name and everything after it, with the switches of every command
///   that stood before it; empty if there is no command
record ProgramOptions(Optional<Path> library, List<String> command) {

    static final String USAGE = "gloss [--library DIR] [COMMAND [WORD…]]";

    ProgramOptions {
        command = List.copyOf(command);
    }

    /// @throws CommandException if an option before the command is unknown or lacks its value
    static ProgramOptions of(List<String> arguments) {
        Optional<Path> library = Optional.empty();
        List<String> switches = new ArrayList<>();
        int at = 0;
        while (at < arguments.size() && arguments.get(at).startsWith("-")) {
            String option = arguments.get(at++);
            if (option.equals("--library")) {
                library = Optional.of(Path.of(valueAt(arguments, at++)));
            } else if (option.startsWith("--library=")) {
                library = Optional.of(Path.of(option.substring("--library=".length())));
            } else if (option.equals("--version")) {
                return new ProgramOptions(library, List.of("version"));
            } else if (option.equals("--help") && at == arguments.size()) {
                return new ProgramOptions(library, List.of("help"));
            } else {
                switches.add(common(option));
            }
        }
        return new ProgramOptions(
                library, command(arguments.subList(at, arguments.size()), switches));
    }

    private static List<String> command(List<String> words, List<String> switches) {
        if (words.isEmpty()) {
            if (!switches.isEmpty()) {
                throw CommandException.usage("%s needs a command".formatted(switches.getFirst()));
            }
            return List.of();
        }
        List<String> command = new ArrayList<>(words);
        command.addAll(1, switches);
        return command;
    }

    private static String valueAt(List<String> arguments, int at) {
        if (at >= arguments.size() || arguments.get(at).isEmpty()) {
            throw CommandException.usage("--library needs DIR");
        }
        return arguments.get(at);
    }

    private static String common(String option) {
        boolean known =
                Syntax.COMMON.stream().anyMatch(common -> option.equals("--" + common.name()));
        if (!known) {
            throw CommandException.usage("no option %s before the command".formatted(option));
        }
        return option;
    }
}
