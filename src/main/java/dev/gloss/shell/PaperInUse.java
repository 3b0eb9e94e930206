package dev.gloss.shell;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Puts the paper in use where a line names none: as a missing KEY, and before places such as
/// `#2.1` and `@9`.
final class PaperInUse {

    /// Commands that may go without a KEY and then mean all papers, unless one is in use.
    private static final Set<String> OF_ONE_PAPER = Set.of("notes", "export");

    /// Options that say which papers are meant.
    private static final Set<String> OTHERS = Set.of("all", "changed");

    private static final String PLACE = "@\\d+(\\.\\d+){0,2}(-\\d+)?|#[\\w\"].*";

    private final Syntax syntax;
    private final String key;

    private PaperInUse(Syntax syntax, String key) {
        this.syntax = syntax;
        this.key = key;
    }

    /// The line with the paper in it; the same line if no paper is in use.
    static ParsedInput put(Syntax syntax, ParsedInput input, Session session) {
        boolean matters =
                !input.arguments().isEmpty() || syntax.arguments().matches("\\W*(KEY|PLACE).*");
        String key = matters ? session.paper() : "";
        return key.isEmpty() ? input : new PaperInUse(syntax, key).put(input);
    }

    /// Whether the line would have meant all papers.
    static boolean narrows(Syntax syntax, ParsedInput typed, ParsedInput completed) {
        return OF_ONE_PAPER.contains(syntax.name())
                && typed.arguments().isEmpty()
                && !completed.arguments().isEmpty();
    }

    private ParsedInput put(ParsedInput input) {
        List<String> words =
                new ArrayList<>(input.arguments().stream().map(CommandArgument::value).toList());
        for (int i = 0; i < words.size(); i++) {
            words.set(i, placed(syntax.argument(i), words.get(i)));
        }
        if (words.isEmpty() && isMissing(input.options())) {
            words.add(key);
        }
        ParsedInput.Builder completed = ParsedInput.builder().commandName(input.commandName());
        input.options().forEach(option -> completed.addOption(placed(option)));
        for (int i = 0; i < words.size(); i++) {
            completed.addArgument(new CommandArgument(i, words.get(i)));
        }
        return completed.build();
    }

    private boolean isMissing(List<CommandOption> options) {
        boolean needed = syntax.least() == 1 && syntax.argument(0).matches("KEY|PLACE");
        return needed || (OF_ONE_PAPER.contains(syntax.name()) && !namesOthers(options));
    }

    private static boolean namesOthers(List<CommandOption> options) {
        return options.stream().map(PaperInUse::name).anyMatch(OTHERS::contains);
    }

    private CommandOption placed(CommandOption option) {
        String value = syntax.option(name(option)).map(Option::value).orElse("");
        String given = option.value();
        return given != null && value.equals("PLACE")
                ? CommandOption.with().longName(name(option)).value(placed(value, given)).build()
                : option;
    }

    private static String name(CommandOption option) {
        return Objects.requireNonNullElse(option.longName(), "");
    }

    private String placed(String name, String word) {
        return name.contains("PLACE") && word.matches(PLACE) ? key + word : word;
    }
}
