package dev.gloss.anchor;

import dev.gloss.text.ApproximateSearch.Match;
import dev.gloss.text.NearMatches;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The places of one text that may hold a quote.
final class Candidates {

    private final String text;
    private final NormalForm normal;
    private @Nullable NearMatches nearMatches;

    Candidates(String text) {
        this.text = text;
        this.normal = NormalForm.unbroken(text);
    }

    /// The quote at a span of the text where it stands word for word.
    Candidate at(Span span, Quote quote, Origin origin) {
        return candidate(normal.normal(span), span, 1, quote, origin);
    }

    /// Where the quote stands word for word; of very many places those around which most agrees.
    List<Candidate> standing(Quote quote, Origin origin) {
        return wordForWord(quote.exact())
                .sorted(Comparator.comparingInt(place -> -agreeing(place, quote)))
                .limit(Evidence.MOST_PLACES)
                .map(place -> candidate(place, 1, quote, origin))
                .toList();
    }

    /// Where the quote nearly stands, or stands with an interruption.
    List<Candidate> changed(Quote quote, Origin origin) {
        List<Candidate> changed = new ArrayList<>();
        interrupted(quote, origin).ifPresent(changed::add);
        for (Match match : nearly(quote.exact(), quote.mostEdits())) {
            Candidate near = candidate(match.span(), likeness(match, quote), quote, origin);
            if (match.edits() > 0
                    && changed.stream().noneMatch(each -> each.span().overlaps(near.span()))) {
                changed.add(near);
            }
        }
        return changed;
    }

    /// In how many places the words stand, or nearly so.
    int count(String words) {
        return nearly(words, (int) (words.length() * (1 - Evidence.SURE))).size();
    }

    // An interruption is one edit, however long.
    private Optional<Candidate> interrupted(Quote quote, Origin origin) {
        return new Interruption(text, normal)
                .find(quote.exact())
                .map(place ->
                        new Candidate(
                                normal.original(place),
                                1 - 1.0 / quote.exact().length(),
                                true,
                                Context.at(quote, normal.value(), place),
                                origin.isSection(normal.original(place))));
    }

    private Stream<Span> wordForWord(String words) {
        return words.isEmpty()
                ? Stream.empty()
                : Stream.iterate(
                                normal.value().indexOf(words),
                                at -> at >= 0,
                                at -> normal.value().indexOf(words, at + 1))
                        .map(at -> Span.of(at, words.length()));
    }

    private List<Match> nearly(String words, int edits) {
        if (nearMatches == null) {
            nearMatches = new NearMatches(normal.value());
        }
        return nearMatches.find(words, edits);
    }

    private Candidate candidate(Span place, double likeness, Quote quote, Origin origin) {
        return candidate(place, normal.original(place), likeness, quote, origin);
    }

    private Candidate candidate(
            Span place, Span span, double likeness, Quote quote, Origin origin) {
        return new Candidate(
                span,
                likeness,
                likeness == 1 || quote.meansTheSame(span.in(text)),
                Context.at(quote, normal.value(), place),
                origin.isSection(span));
    }

    private static double likeness(Match match, Quote quote) {
        int longer = Math.max(match.span().length(), quote.exact().length());
        return 1 - (double) match.edits() / longer;
    }

    /// How many characters around a place are just those that were recorded.
    private int agreeing(Span place, Quote quote) {
        return CommonEnds.before(normal.value(), place.start(), quote.prefix())
                + CommonEnds.after(normal.value(), place.end(), quote.suffix());
    }
}
