package dev.gloss.shell;

import dev.gloss.text.Suggestion;

import org.springframework.shell.core.command.CommandRegistry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All commands, each under one name, in the order in which help lists them.
final class Commands {

    private final Map<String, GlossCommand> byName = new LinkedHashMap<>();

    Commands(List<GlossCommand> commands) {
        commands.forEach(command -> byName.put(command.syntax().name(), command));
    }

    List<GlossCommand> all() {
        return List.copyOf(byName.values());
    }

    /// The command of that name, if there is one.
    Optional<GlossCommand> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The command of that name.
    ///
    /// @throws CommandException if there is none, with the nearest right word
    GlossCommand named(String name) {
        GlossCommand command = byName.get(name);
        if (command == null && name.matches("(.*/)?gloss")) {
            throw CommandException.usage("this is Gloss already; leave out the word gloss");
        }
        if (command == null) {
            throw CommandException.usage(
                    "no command %s%s".formatted(name, Suggestion.sentence(name, byName.keySet())),
                    ProgramOptions.USAGE + "; help lists the commands");
        }
        return command;
    }

    /// The same commands as Spring Shell keeps them.
    CommandRegistry registry(Console console) {
        CommandRegistry registry = new CommandRegistry();
        byName.values()
                .forEach(command -> registry.registerCommand(new SpringCommand(command, console)));
        return registry;
    }
}
