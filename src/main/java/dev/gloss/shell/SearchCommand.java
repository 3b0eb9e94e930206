package dev.gloss.shell;

import dev.gloss.index.SearchExtras;
import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Optional;

/// `search`: finds passages.
final class SearchCommand implements GlossCommand {

    private static final int LIMIT_TO_PICK = 50;

    @Override
    public Syntax syntax() {
        return new Syntax(
                "search",
                Group.READING,
                "find passages; words, \"phrases\", a NEAR/8 b, section:balanc*, page:[3 TO 5], …",
                "[QUERY]",
                List.of(
                        new Option("limit", "N", "how many hits to show, 10 unless set otherwise"),
                        new Option("paper", "KEY", "only this paper; may be repeated"),
                        new Option("context", "N", "show N sentences before and after a match"),
                        Option.flag("facets", "count all that match by paper, section, kind, …"),
                        Option.flag("explain", "say why each hit ranks where it does"),
                        Option.flag("no-expand", "leave acronyms and their words as typed"),
                        Option.flag("pick", "choose a hit with the keys, and show it"),
                        new Option("save", "NAME", "keep the query; @NAME searches it again"),
                        Option.flag("saved", "list the saved searches"),
                        new Option("forget", "NAME", "forget a saved search")),
                "search \"auxiliary loss\" AND section:balanc*");
    }

    @Override
    public boolean takesQuery() {
        return true;
    }

    @Override
    public Status run(Invocation call) {
        if (call.has("saved")) {
            call.answer()
                    .showAll(
                            List.copyOf(call.library().savedSearches().all().entrySet()),
                            SearchView::saved,
                            saved -> new Json.SavedSearch(saved.getKey(), saved.getValue()));
            return Status.DONE;
        }
        call.value("forget").ifPresent(name -> call.library().savedSearches().forget(name));
        Optional<String> query = call.optionalArgument(0).filter(typed -> !typed.isBlank());
        if (query.isEmpty() && call.has("forget")) {
            return Status.DONE;
        }
        return search(call, query.orElseThrow(() -> CommandException.usage("search needs QUERY")));
    }

    private static Status search(Invocation call, String query) {
        List<String> papers = call.values("paper");
        papers.forEach(call.library()::paper);
        call.value("save").ifPresent(name -> call.library().savedSearches().save(name, query));
        boolean picks = call.has("pick");
        LastSearch search =
                new LastSearch(
                        call.library().folder().toString(),
                        query,
                        papers,
                        call.number("limit", picks ? LIMIT_TO_PICK : usualLimit(call)),
                        extras(call),
                        List.of());
        return picks ? SearchPage.pick(call, search) : SearchPage.show(call, search);
    }

    private static int usualLimit(Invocation call) {
        return call.settings().number(Setting.LIMIT).orElseThrow();
    }

    private static SearchExtras extras(Invocation call) {
        return new SearchExtras(
                !call.has("no-expand"),
                call.has("explain"),
                call.has("facets"),
                call.value("context").map(_ -> call.number("context", 1)).orElse(0));
    }
}
