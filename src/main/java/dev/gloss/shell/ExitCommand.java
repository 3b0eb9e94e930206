package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `exit`: ends the shell or a script, which both look for the word themselves.
final class ExitCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "exit", Group.PROGRAM, "leave the shell, as Ctrl-D does", "", List.of(), "exit");
    }

    @Override
    public Status run(Invocation call) {
        return Status.DONE;
    }
}
