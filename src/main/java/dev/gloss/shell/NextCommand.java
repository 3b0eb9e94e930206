package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `next`: more hits of the last search.
final class NextCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "next", Group.READING, "more hits of the last search", "", List.of(), "next");
    }

    @Override
    public Status run(Invocation call) {
        LastSearch last =
                call.session()
                        .lastSearch()
                        .orElseThrow(
                                () -> CommandException.missing("nothing was searched here yet"));
        return SearchPage.show(call, last);
    }
}
