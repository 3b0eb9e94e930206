package dev.gloss.shell;

import dev.gloss.text.Suggestion;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

import java.util.ArrayList;
import java.util.List;

/// Turns words into a command with its options and arguments: a line of the prompt or a script, or
/// the arguments of the program exactly as the operating system gave them.
///
/// Spring Shell's own parser joins arguments by blanks and splits them again by a regular
/// expression, which turns a quoted phrase into loose words; so this builds its [ParsedInput]
/// directly.
final class CommandLine implements CommandParser {

    /// `@weekly.gloss` is short for `run weekly.gloss`.
    private static final String FILE_MARK = "@";

    private final Commands commands;

    CommandLine(Commands commands) {
        this.commands = commands;
    }

    /// A line as typed: quotes are read as a POSIX shell reads them, but for the query of a query
    /// command.
    ///
    /// @throws CommandException if it is no command
    @Override
    public ParsedInput parse(String line) {
        if (line.strip().startsWith(FILE_MARK)) {
            return parse("run " + line.strip().substring(FILE_MARK.length()));
        }
        String name = line.strip().split("\\s", 2)[0];
        GlossCommand command = commands.named(name);
        if (command.takesQuery()) {
            return parse(command, QueryWords.split(line.strip().substring(name.length())));
        }
        List<String> words = ShellWords.split(line);
        return parse(command, words.subList(1, words.size()));
    }

    /// The program's arguments: the command's name first.
    ///
    /// @throws CommandException if it is no command
    ParsedInput parse(List<String> arguments) {
        String first = arguments.getFirst();
        if (first.startsWith(FILE_MARK) && first.length() > FILE_MARK.length()) {
            List<String> run = new ArrayList<>(List.of("run", first.substring(FILE_MARK.length())));
            run.addAll(arguments.subList(1, arguments.size()));
            return parse(run);
        }
        GlossCommand command = commands.named(first);
        return parse(command, arguments.subList(1, arguments.size()));
    }

    private static ParsedInput parse(GlossCommand command, List<String> words) {
        try {
            return sorted(command, words);
        } catch (CommandException e) {
            throw e.withUsage(command.syntax().usage());
        }
    }

    private static ParsedInput sorted(GlossCommand command, List<String> words) {
        Syntax syntax = command.syntax();
        ParsedInput.Builder parsed = ParsedInput.builder().commandName(syntax.name());
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (command.takesQuery()
                    && QueryWords.isInsideQuote(arguments, words.subList(i, words.size()))) {
                arguments.add(word);
            } else if (word.equals("--")) {
                arguments.addAll(words.subList(i + 1, words.size()));
                break;
            } else if (isOption(word, command.takesQuery())) {
                i += addOption(parsed, syntax, words, i);
            } else {
                arguments.add(word);
            }
        }
        addArguments(parsed, command, arguments);
        return parsed.build();
    }

    // In a query, one dash excludes a word; elsewhere nobody means it so.
    private static boolean isOption(String word, boolean query) {
        return word.matches(
                query ? "--\\p{Alpha}[\\w-]*(?s:=.*)?" : "--?\\p{Alpha}[\\w-]*(?s:=.*)?");
    }

    /// How many words beside the option itself were taken.
    private static int addOption(
            ParsedInput.Builder parsed, Syntax syntax, List<String> words, int at) {
        String[] parts = words.get(at).split("=", 2);
        Option option = syntax.optionFor(parts[0]).orElseThrow(() -> unknown(parts[0], syntax));
        if (option.isSwitch() && parts.length == 2) {
            throw CommandException.usage("%s takes no value".formatted(parts[0]));
        }
        boolean valueFollows = !option.isSwitch() && parts.length == 1;
        if (valueFollows && at + 1 == words.size()) {
            throw CommandException.usage("%s needs %s".formatted(parts[0], option.value()));
        }
        String value = parts.length == 2 ? parts[1] : valueFollows ? words.get(at + 1) : "";
        parsed.addOption(CommandOption.with().longName(option.name()).value(value).build());
        return valueFollows ? 1 : 0;
    }

    private static void addArguments(
            ParsedInput.Builder parsed, GlossCommand command, List<String> words) {
        Syntax syntax = command.syntax();
        boolean query = command.takesQuery();
        List<String> arguments =
                query && !words.isEmpty() ? List.of(String.join(" ", words)) : words;
        if (arguments.size() > syntax.most()) {
            throw CommandException.usage(
                    "%s is one word too many".formatted(arguments.get(syntax.most())));
        }
        for (int i = 0; i < arguments.size(); i++) {
            parsed.addArgument(new CommandArgument(i, arguments.get(i)));
        }
    }

    private static CommandException unknown(String word, Syntax syntax) {
        List<String> known = new ArrayList<>();
        syntax.options().forEach(option -> known.add("--" + option.name()));
        Syntax.COMMON.forEach(option -> known.add("--" + option.name()));
        return CommandException.usage(
                "%s has no option %s%s"
                        .formatted(syntax.name(), word, Suggestion.sentence(word, known)));
    }
}
