package dev.gloss.anchor;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.text.ApproximateSearch;
import dev.gloss.text.ApproximateSearch.Match;
import dev.gloss.text.CodePoints;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds described places in a text: trusts the quote, takes the position for a hint, and says when
/// it is not sure.
///
/// Cheapest evidence first, as the Hypothesis client does it: the recorded position if the quote
/// stands there, then the quote word for word, then what is nearly the quote. Ours compares in
/// [NormalForm], and never calls a place sure whose numbers or negations differ.
public final class Anchorer {

    private final String text;
    private final NormalForm normal;
    private final CodePoints codePoints;

    /// @param text the canonical text in which places are looked for
    public Anchorer(String text) {
        this.text = text;
        this.normal = NormalForm.of(text);
        this.codePoints = new CodePoints(text);
    }

    /// What became of a place.
    ///
    /// @param selectors as [Describer] made them, in any text
    /// @param sameSection whether a span of this text stands in the section in which the place was
    ///   described
    public Anchoring anchor(List<Selector> selectors, Predicate<Span> sameSection) {
        Optional<TextQuoteSelector> quote = first(selectors, TextQuoteSelector.class);
        if (quote.isEmpty()) {
            return new Anchoring.Orphaned();
        }
        Optional<Span> position = first(selectors, TextPositionSelector.class).flatMap(this::span);
        Quote wanted = Quote.of(quote.get());
        return position.filter(span -> wanted.standsAt(span, text) && sameSection.test(span))
                .<Anchoring>map(Anchoring.Exact::new)
                .or(() -> wordForWord(wanted, position, sameSection))
                .orElseGet(() -> nearly(wanted, sameSection));
    }

    private Optional<Anchoring> wordForWord(
            Quote wanted, Optional<Span> position, Predicate<Span> sameSection) {
        List<Candidate> all = new ArrayList<>();
        for (int at = normal.value().indexOf(wanted.exact());
                at >= 0;
                at = normal.value().indexOf(wanted.exact(), at + 1)) {
            all.add(candidate(wanted, Span.of(at, wanted.exact().length()), 1, sameSection));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(choose(all, position));
    }

    /// Of places that all hold the quote, the one whose context and section agree best.
    private static Anchoring choose(List<Candidate> all, Optional<Span> position) {
        List<Candidate> best = best(all);
        if (best.size() > 1) {
            // The recorded position decides only between places that are alike in everything else.
            List<Candidate> there =
                    best.stream()
                            .filter(each -> position.filter(each.span()::equals).isPresent())
                            .toList();
            if (there.isEmpty()) {
                return new Anchoring.Ambiguous(best.stream().map(Candidate::span).toList());
            }
            best = there;
        }
        Candidate found = best.getFirst();
        return found.inSection()
                ? new Anchoring.Exact(found.span())
                : new Anchoring.Moved(found.span(), 1);
    }

    private Anchoring nearly(Quote wanted, Predicate<Span> sameSection) {
        int edits = wanted.mostEdits();
        if (edits == 0) {
            return new Anchoring.Orphaned();
        }
        List<Candidate> all =
                ApproximateSearch.find(normal.value(), wanted.exact(), edits).stream()
                        .map(match ->
                                candidate(
                                        wanted, match.span(), likeness(match, wanted), sameSection))
                        .toList();
        if (all.isEmpty()) {
            return new Anchoring.Orphaned();
        }
        List<Candidate> best = best(all);
        if (best.size() > 1) {
            return new Anchoring.Ambiguous(best.stream().map(Candidate::span).toList());
        }
        return judge(wanted, best.getFirst());
    }

    private Anchoring judge(Quote wanted, Candidate found) {
        String words = NormalForm.of(found.span().in(text)).value();
        boolean sure =
                found.likeness() >= Evidence.SURE
                        && found.context() >= Evidence.CONTEXT_AGREES
                        && wanted.meansTheSame(words);
        return sure
                ? new Anchoring.Moved(found.span(), found.likeness())
                : new Anchoring.Changed(found.span(), found.likeness());
    }

    /// Those that no other is clearly ahead of, in text order.
    private static List<Candidate> best(List<Candidate> all) {
        double most = all.stream().mapToDouble(Candidate::score).max().orElse(0);
        return all.stream()
                .filter(each -> each.score() > most - Evidence.CLEAR_LEAD)
                .sorted(Comparator.comparing(Candidate::span))
                .toList();
    }

    private Candidate candidate(
            Quote wanted, Span found, double likeness, Predicate<Span> sameSection) {
        Span span = normal.original(found);
        double context = wanted.contextAt(found, normal.value());
        return new Candidate(span, likeness, context, sameSection.test(span));
    }

    private static double likeness(Match match, Quote wanted) {
        int longer = Math.max(match.span().length(), wanted.exact().length());
        return 1 - (double) match.edits() / longer;
    }

    /// The recorded position in this text, if the text is long enough.
    private Optional<Span> span(TextPositionSelector position) {
        return position.end() <= codePoints.count()
                ? Optional.of(codePoints.units(new Span(position.start(), position.end())))
                : Optional.empty();
    }

    private static <S extends Selector> Optional<S> first(List<Selector> selectors, Class<S> kind) {
        return selectors.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// A place that may be the one.
    ///
    /// @param span UTF-16 units of the text
    /// @param likeness of the words, from 0 to 1
    /// @param context likeness of what stands around, from 0 to 1
    /// @param inSection whether it stands in the recorded section
    private record Candidate(Span span, double likeness, double context, boolean inSection) {

        double score() {
            return likeness + .5 * context + (inSection ? .2 : 0);
        }
    }
}
