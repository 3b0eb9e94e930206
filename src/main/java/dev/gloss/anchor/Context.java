package dev.gloss.anchor;

import dev.gloss.text.ApproximateSearch;
import dev.gloss.text.Span;

import java.util.stream.DoubleStream;

/// How alike the surroundings of a place are to those that were recorded.
///
/// @param before likeness of what stands before, from 0 to 1; NaN if nothing was recorded there
/// @param after the same of what stands after
record Context(double before, double after) {

    /// Characters more than were recorded are looked at, so that a word put in between costs
    /// little; as a share of those recorded.
    private static final double SLACK = .25;

    /// The surroundings of a place.
    ///
    /// @param text in the quote's normal form
    /// @param place in `text`
    static Context at(Quote quote, String text, Span place) {
        int before = Math.max(0, place.start() - reach(quote.prefix()));
        int after = Math.min(text.length(), place.end() + reach(quote.suffix()));
        return new Context(
                likeness(quote.prefix(), text.substring(before, place.start())),
                likeness(quote.suffix(), text.substring(place.end(), after)));
    }

    /// Of the sides that were recorded; where none was, nothing speaks for the place or against it.
    double mean() {
        return sides().average().orElse(Evidence.LEAST_CONTEXT);
    }

    /// The side that agrees more.
    double best() {
        return sides().max().orElse(Evidence.LEAST_CONTEXT);
    }

    private DoubleStream sides() {
        return DoubleStream.of(before, after).filter(side -> !Double.isNaN(side));
    }

    private static int reach(String recorded) {
        return recorded.length() + (int) (recorded.length() * SLACK);
    }

    private static double likeness(String recorded, String found) {
        if (recorded.isEmpty()) {
            return Double.NaN;
        }
        if (found.contains(recorded)) {
            return 1;
        }
        return ApproximateSearch.find(found, recorded, recorded.length() - 1).stream()
                .mapToDouble(match -> 1 - (double) match.edits() / recorded.length())
                .max()
                .orElse(0);
    }
}
