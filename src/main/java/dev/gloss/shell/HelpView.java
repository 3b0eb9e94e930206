package dev.gloss.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Help, as lines.
final class HelpView {

    private static final int NAME_WIDTH = 12;

    private HelpView() {}

    /// All commands by group.
    static List<Styled> of(Commands commands) {
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.plain("A reader's notebook for technical papers."));
        for (Syntax.Group group : Syntax.Group.values()) {
            lines.add(Styled.EMPTY);
            lines.add(Styled.of(group.title(), Style.STRONG));
            commands.all().stream()
                    .map(GlossCommand::syntax)
                    .filter(syntax -> syntax.group() == group)
                    .forEach(syntax ->
                            lines.add(entry(syntax.name(), NAME_WIDTH, syntax.summary())));
        }
        lines.add(Styled.EMPTY);
        lines.add(Styled.plain("help COMMAND shows its options and an example."));
        return lines;
    }

    /// One command with its options, the fields of its query if it takes one, and an example.
    static List<Styled> of(GlossCommand command) {
        Syntax syntax = command.syntax();
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of(syntax.name(), Style.STRONG).then(": " + syntax.summary()));
        lines.add(Styled.plain("usage: " + syntax.usage()));
        int width = width(syntax.options());
        for (List<Option> options : Arrays.asList(syntax.options(), Syntax.COMMON)) {
            lines.add(Styled.EMPTY);
            options.forEach(option -> lines.add(entry(option.synopsis(), width, option.summary())));
        }
        lines.add(Styled.EMPTY);
        if (command.takesQuery()) {
            QueryProposals.FIELDS.forEach(
                    (field, about) -> lines.add(entry(field + ":", width, about)));
            lines.add(Styled.EMPTY);
        }
        lines.add(Styled.plain("example: " + syntax.example()));
        return lines;
    }

    private static int width(List<Option> options) {
        return options.stream()
                .mapToInt(option -> option.synopsis().length())
                .reduce(NAME_WIDTH, Math::max);
    }

    private static Styled entry(String name, int width, String summary) {
        String padding = " ".repeat(Math.max(2, 2 + width - name.length()));
        return Styled.plain("  ").then(name, Style.PLACE).then(padding + summary);
    }
}
