package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `search`: finds passages.
final class SearchCommand implements GlossCommand {

    private static final int USUAL_LIMIT = 10;

    @Override
    public Syntax syntax() {
        return new Syntax(
                "search",
                Group.READING,
                "find passages; words, \"phrases\", a NEAR/8 b, section:balanc*, page:[3 TO 5], …",
                "QUERY",
                List.of(
                        new Option("limit", "N", "how many hits to show, 10 if not said"),
                        new Option("paper", "KEY", "only this paper; may be repeated")),
                "search \"mixture of experts\" AND section:2*");
    }

    @Override
    public boolean takesQuery() {
        return true;
    }

    @Override
    public Status run(Invocation call) {
        List<String> papers = call.values("paper");
        papers.forEach(call.library()::paper);
        int limit = call.number("limit", USUAL_LIMIT);
        return SearchPage.show(
                call,
                new LastSearch(
                        call.library().folder().toString(),
                        call.argument(0),
                        papers,
                        limit,
                        List.of()));
    }
}
