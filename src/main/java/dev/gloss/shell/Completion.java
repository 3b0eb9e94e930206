package dev.gloss.shell;

import dev.gloss.library.LibraryException;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can stand next in a line, from the same definitions by which lines are understood.
final class Completion {

    private final Commands commands;
    private final ValueProposals values;
    private final QueryProposals queries;

    Completion(Console console) {
        this.commands = console.commands();
        this.values = new ValueProposals(console);
        this.queries = new QueryProposals(console);
    }

    /// The words that may stand in place of the last one.
    ///
    /// @param before the whole words before it, without quotes
    /// @param typed what is typed of it; empty if nothing
    /// @return in the order in which they are shown; all begin with what is typed. None where the
    ///   library cannot be read: a key that was pressed must not fail.
    List<Proposal> proposals(List<String> before, String typed) {
        try {
            return next(before, typed)
                    .filter(proposal -> proposal.word().startsWith(typed))
                    .distinct()
                    .toList();
        } catch (LibraryException | CommandException | UncheckedIOException _) {
            return List.of();
        }
    }

    private Stream<Proposal> next(List<String> before, String typed) {
        if (before.isEmpty()) {
            return commands.all().stream()
                    .map(GlossCommand::syntax)
                    .map(syntax -> Proposal.whole(syntax.name(), syntax.summary()));
        }
        return commands.find(before.getFirst())
                .map(command -> after(command, before.subList(1, before.size()), typed))
                .orElse(Stream.of());
    }

    private Stream<Proposal> after(GlossCommand command, List<String> before, String typed) {
        Syntax syntax = command.syntax();
        Given given = Given.of(syntax, before);
        if (given.open().isPresent()) {
            return values.of(syntax, given.open().get().value(), typed);
        }
        if (typed.startsWith("-") && !given.optionsEnded()) {
            return options(syntax);
        }
        return command.takesQuery()
                ? queries.of(before, typed)
                : values.of(syntax, syntax.argument(given.arguments()), typed);
    }

    private static Stream<Proposal> options(Syntax syntax) {
        return Stream.concat(syntax.options().stream(), Syntax.COMMON.stream())
                .map(option -> Proposal.whole("--" + option.name(), option.summary()));
    }

    /// What a command was given already.
    ///
    /// @param arguments how many of its words are no options
    /// @param open the option whose value is to come
    /// @param optionsEnded whether `--` was among them
    private record Given(int arguments, Optional<Option> open, boolean optionsEnded) {

        static Given of(Syntax syntax, List<String> words) {
            List<String> arguments = new ArrayList<>();
            Optional<Option> open = Optional.empty();
            boolean ended = false;
            for (String word : words) {
                if (open.isPresent()) {
                    open = Optional.empty();
                } else if (word.equals("--")) {
                    ended = true;
                } else if (!ended && word.startsWith("--")) {
                    open = syntax.option(word.substring(2)).filter(option -> !option.isSwitch());
                } else {
                    arguments.add(word);
                }
            }
            return new Given(arguments.size(), open, ended);
        }
    }
}
