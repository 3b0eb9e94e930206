package dev.gloss.shell;

import dev.gloss.index.Expansion;
import dev.gloss.index.Hit;
import dev.gloss.index.Hits;
import dev.gloss.index.SearchRequest;
import dev.gloss.shell.LastSearch.NumberedPassage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Shows the next hits of a search and remembers their numbers.
final class SearchPage {

    /// More hits than this are shown under the names of their papers.
    private static final int FEW = 10;

    private SearchPage() {}

    static Status show(Invocation call, LastSearch search) {
        int offset = search.hits().size();
        Hits hits =
                call.library()
                        .search(
                                new SearchRequest(
                                        search.query(),
                                        search.papers(),
                                        offset,
                                        search.limit(),
                                        search.extras()));
        remark(call, hits);
        List<NumberedPassage> numbered = new ArrayList<>(search.hits());
        List<NumberedHit> shown = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            shown.add(new NumberedHit(offset + shown.size() + 1, hit));
            numbered.add(NumberedPassage.of(hit.place(), hit.text()));
        }
        show(call, shown);
        if (offset == 0) {
            SearchView.facets(hits.facets()).forEach(call.answer()::line);
            hits.facets().forEach(facet -> call.answer().object(SearchView.json(facet)));
        }
        call.session().remember(search.showing(numbered));
        return conclude(call, hits, numbered.size());
    }

    /// Lets the person choose one of the hits, and shows it.
    static Status pick(Invocation call, LastSearch search) {
        List<Hit> hits =
                call.library()
                        .search(
                                new SearchRequest(
                                        search.query(),
                                        search.papers(),
                                        0,
                                        search.limit(),
                                        search.extras()))
                        .hits();
        call.session()
                .remember(
                        search.showing(
                                hits.stream()
                                        .map(hit -> NumberedPassage.of(hit.place(), hit.text()))
                                        .toList()));
        return Picker.pick(
                call,
                IntStream.range(0, hits.size()).mapToObj(i -> choice(i, hits.get(i))).toList(),
                "show");
    }

    private static Picker.Choice choice(int index, Hit hit) {
        List<Styled> lines = HitView.lines(new NumberedHit(index + 1, hit));
        return new Picker.Choice(hit.place(), lines.getFirst(), List.of(Styled.plain(hit.text())));
    }

    private static void remark(Invocation call, Hits hits) {
        hits.problem()
                .ifPresent(problem ->
                        QueryProblemView.lines(problem, call.answer().isJson())
                                .forEach(call.answer()::message));
        for (Expansion expansion : hits.expansions()) {
            call.answer()
                    .remark(
                            "%s: searched as %s too (--no-expand leaves it as typed)"
                                    .formatted(expansion.typed(), expansion.also()));
        }
    }

    private static void show(Invocation call, List<NumberedHit> shown) {
        boolean many = shown.size() > FEW && !call.answer().isJson();
        for (List<NumberedHit> ofPaper : many ? SearchView.byPaper(shown) : List.of(shown)) {
            if (many) {
                String key = ofPaper.getFirst().hit().key();
                call.answer().line(SearchView.paper(key, call.library().paper(key).title()));
            }
            call.answer().showAll(ofPaper, HitView::lines, HitView::json);
        }
    }

    private static Status conclude(Invocation call, Hits hits, int shown) {
        hits.suggestion()
                .ifPresent(instead -> call.answer().remark("did you mean: search " + instead));
        if (hits.hits().isEmpty()) {
            call.answer().message(shown > 0 ? "no more hits" : nothing(call));
            return Status.NOTHING;
        }
        if (hits.total() > shown) {
            // Not %d, for which the JDK would load what it knows of the numbers of all languages.
            call.answer()
                    .remark(
                            "%s of %s; next shows more"
                                    .formatted(shown, Words.count(hits.total(), "hit")));
        }
        return Status.DONE;
    }

    private static String nothing(Invocation call) {
        return call.library().papers().isEmpty()
                ? "no papers yet; import PATH takes one into " + call.library().folder()
                : "nothing found";
    }
}
