package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Help as a man page (groff's `man` macros), from the same definitions.
final class ManPage {

    private ManPage() {}

    /// All commands, by group, with their options and examples.
    static String of(Commands commands) {
        List<String> lines = new ArrayList<>();
        lines.add(".TH GLOSS 1");
        lines.add(".SH NAME");
        lines.add("gloss \\- a reader's notebook for technical papers");
        lines.add(".SH SYNOPSIS");
        lines.add(plain(ProgramOptions.USAGE));
        lines.add(".PP");
        lines.add(plain("Without a command, a shell with the same commands."));
        for (Syntax.Group group : Syntax.Group.values()) {
            lines.add(".SH " + plain(group.title()));
            commands.all().stream()
                    .map(GlossCommand::syntax)
                    .filter(syntax -> syntax.group() == group)
                    .flatMap(ManPage::lines)
                    .forEach(lines::add);
        }
        lines.add(".SH Options of every command");
        Syntax.COMMON.stream().flatMap(ManPage::lines).forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Syntax syntax) {
        return Stream.of(
                        Stream.of(".SS " + plain(syntax.usage()), plain(syntax.summary())),
                        syntax.options().stream().flatMap(ManPage::lines),
                        Stream.of(".TP", "Example:", plain(syntax.example())))
                .flatMap(part -> part);
    }

    private static Stream<String> lines(Option option) {
        return Stream.of(
                ".TP", "\\fB" + plain(option.synopsis()) + "\\fR", plain(option.summary()));
    }

    // A line that begins with a point or a quote would be a request.
    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.matches("[.'].*") ? "\\&" + escaped : escaped;
    }
}
