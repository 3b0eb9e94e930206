package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `help`: all commands, or one.
final class HelpCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "help",
                Group.PROGRAM,
                "all commands, or one of them",
                "[COMMAND]",
                List.of(Option.flag("man", "all of it as a man page: gloss help --man | man -l -")),
                "help search");
    }

    @Override
    public Status run(Invocation call) {
        Commands commands = call.console().commands();
        if (call.has("man")) {
            call.answer().text(ManPage.of(commands));
            return Status.DONE;
        }
        List<Styled> lines =
                call.optionalArgument(0)
                        .map(name -> HelpView.of(commands.named(name)))
                        .orElseGet(() -> HelpView.of(commands));
        lines.forEach(call.answer()::line);
        return Status.DONE;
    }
}
