package dev.gloss.anchor;

import dev.gloss.text.Span;

/// What is known of where a place was described, beside its selectors.
public interface Origin {

    /// Whether a span of the text that is searched stands in the section of the place.
    boolean isSection(Span span);

    /// In how many places the quote, or nearly the quote, stood already then. Asked only where the
    /// quote no longer stands at its position, because it may mean to open that text; 1 if that
    /// cannot be told.
    int places();
}
