package dev.gloss.shell;

import dev.gloss.index.Hit;
import dev.gloss.index.Hits;
import dev.gloss.shell.LastSearch.NumberedPassage;

import java.util.ArrayList;
import java.util.List;

/// Shows the next hits of a search and remembers their numbers.
final class SearchPage {

    private SearchPage() {}

    static Status show(Invocation call, LastSearch search) {
        int offset = search.hits().size();
        Hits hits = call.library().search(search.query(), search.papers(), offset, search.limit());
        hits.problem()
                .ifPresent(problem ->
                        QueryProblemView.lines(search.query(), problem, call.answer().isJson())
                                .forEach(call.answer()::message));
        List<NumberedPassage> numbered = new ArrayList<>(search.hits());
        for (Hit hit : hits.hits()) {
            NumberedHit one = new NumberedHit(numbered.size() + 1, hit);
            call.answer().show(one, HitView::lines, HitView::json);
            numbered.add(NumberedPassage.of(one.place(), hit.text()));
        }
        call.session().remember(search.showing(numbered));
        return conclude(call, hits, numbered.size());
    }

    private static Status conclude(Invocation call, Hits hits, int shown) {
        if (hits.hits().isEmpty()) {
            call.answer().message(shown > 0 ? "no more hits" : nothing(call));
            return Status.NOTHING;
        }
        if (hits.total() > shown) {
            call.answer().remark("%d of %s".formatted(shown, Words.count(hits.total(), "hit")));
        }
        return Status.DONE;
    }

    private static String nothing(Invocation call) {
        return call.library().papers().isEmpty()
                ? "no papers yet; import PATH takes one into " + call.library().folder()
                : "nothing found";
    }
}
