package dev.gloss.anchor;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.text.CodePoints;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds described places in a text: trusts the quote, takes the position for a hint, and says when
/// it is not sure.
///
/// Cheapest evidence first, as the Hypothesis client does it: the recorded position if the quote
/// stands there, then the quote word for word, then what is nearly the quote. Ours compares without
/// blanks and hyphens, asks for evidence around a quote that is short or changed, and never takes a
/// place without a look whose numbers or negations differ.
public final class Anchorer {

    private final String text;
    private final Candidates candidates;
    private final CodePoints codePoints;

    /// @param text the canonical text in which places are looked for
    public Anchorer(String text) {
        this.text = text;
        this.candidates = new Candidates(text);
        this.codePoints = new CodePoints(text);
    }

    /// What became of a place.
    ///
    /// @param selectors as [Describer] made them, in any text; without a quote the place is lost
    public Anchoring anchor(List<Selector> selectors, Origin origin) {
        Optional<Quote> quote = first(selectors, TextQuoteSelector.class).map(Quote::of);
        if (quote.isEmpty()) {
            return new Anchoring.Orphaned();
        }
        return first(selectors, TextPositionSelector.class)
                .flatMap(this::span)
                .flatMap(span -> atRecordedPosition(span, quote.get(), origin))
                .orElseGet(() -> elsewhere(quote.get(), origin));
    }

    /// In how many places words stand, or nearly so.
    public int count(String words) {
        return candidates.count(NormalForm.unbroken(words).value());
    }

    /// The recorded position in this text, if the text is long enough.
    private Optional<Span> span(TextPositionSelector position) {
        return position.end() <= codePoints.count()
                ? Optional.of(codePoints.units(new Span(position.start(), position.end())))
                : Optional.empty();
    }

    /// The place as it was, if the quote and what is around it still stand there.
    private Optional<Anchoring> atRecordedPosition(Span span, Quote quote, Origin origin) {
        if (!quote.isQuoted(span.in(text))) {
            return Optional.empty();
        }
        Candidate there = candidates.at(span, quote, origin);
        return there.hasContext() ? Optional.of(silent(there)) : Optional.empty();
    }

    private Anchoring elsewhere(Quote quote, Origin origin) {
        List<Candidate> places = new ArrayList<>(candidates.standing(quote, origin));
        if (places.stream().noneMatch(Candidate::hasContext)) {
            // The quote may have changed where it stood, and stand elsewhere unchanged.
            places.addAll(candidates.changed(quote, origin));
        }
        places.removeIf(
                place -> !place.isWorthALook() && !(place.isWordForWord() && quote.isLong()));
        List<Candidate> best = best(places);
        return switch (best.size()) {
            case 0 -> new Anchoring.Orphaned();
            case 1 -> judge(best.getFirst(), places, quote, origin);
            default -> ambiguous(best);
        };
    }

    /// @param all every place for which something speaks
    private Anchoring judge(Candidate place, List<Candidate> all, Quote quote, Origin origin) {
        boolean isSure =
                place.isWordForWord() ? place.hasContext() || quote.isLong() : place.isSure();
        if (!isSure) {
            return new Anchoring.Changed(place.span(), place.likeness());
        }
        List<Candidate> alike = all.stream().filter(Candidate::isWordForWord).toList();
        if (!place.hasContext() && alike.size() > 1) {
            return ambiguous(alike);
        }
        return isOneOfRepeats(quote, origin) ? ambiguous(List.of(place)) : silent(place);
    }

    /// Of words that stood twice and now stand once, these may be the others.
    private boolean isOneOfRepeats(Quote quote, Origin origin) {
        return origin.places() > Math.max(1, candidates.count(quote.exact()));
    }

    /// Those that no other is clearly ahead of.
    private static List<Candidate> best(List<Candidate> all) {
        double most = all.stream().mapToDouble(Candidate::score).max().orElse(0);
        return all.stream().filter(each -> each.score() > most - Evidence.CLEAR_LEAD).toList();
    }

    private static Anchoring silent(Candidate place) {
        return place.isWordForWord() && place.inSection()
                ? new Anchoring.Exact(place.span())
                : new Anchoring.Moved(place.span(), place.likeness());
    }

    private static Anchoring ambiguous(List<Candidate> places) {
        return new Anchoring.Ambiguous(places.stream().map(Candidate::span).sorted().toList());
    }

    private static <S extends Selector> Optional<S> first(List<Selector> selectors, Class<S> kind) {
        return selectors.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
