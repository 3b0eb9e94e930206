package dev.gloss.anchor;

import dev.gloss.text.Span;

import java.util.List;
import java.util.Optional;

/// What became of a place that was described in one text, in another. Only the first two are
/// silent; the others are the reader's to decide.
public sealed interface Anchoring {

    /// The quote stands word for word where it stood: in normal form, in the same section.
    ///
    /// @param span UTF-16 units of the text searched
    record Exact(Span span) implements Anchoring {}

    /// Word for word elsewhere, or nearly so with agreeing context and equal digits.
    ///
    /// @param span UTF-16 units of the text searched
    /// @param score likeness of the quote, from 0 exclusive to 1 inclusive
    record Moved(Span span, double score) implements Anchoring {}

    /// Something like it, with less evidence: please look.
    ///
    /// @param span UTF-16 units of the text searched
    /// @param score likeness of the quote, from 0 exclusive to 1, which a short quote has that
    ///   stands word for word where little around it agrees
    record Changed(Span span, double score) implements Anchoring {}

    /// Several places match; or one, of words that stood in several already when they were quoted,
    /// so that it may be another one.
    ///
    /// @param candidates at least one, in text order
    record Ambiguous(List<Span> candidates) implements Anchoring {

        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("ambiguous between no places");
            }
        }
    }

    /// None does.
    record Orphaned() implements Anchoring {}

    /// The one place where it stands, surely or not; empty if there is none or may be several.
    default Optional<Span> place() {
        return switch (this) {
            case Exact(Span span) -> Optional.of(span);
            case Moved(Span span, double _) -> Optional.of(span);
            case Changed(Span span, double _) -> Optional.of(span);
            case Ambiguous _, Orphaned _ -> Optional.empty();
        };
    }

    /// The word for it in JSON and on the screen.
    default String label() {
        return switch (this) {
            case Exact _ -> "exact";
            case Moved _ -> "moved";
            case Changed _ -> "changed";
            case Ambiguous _ -> "ambiguous";
            case Orphaned _ -> "orphaned";
        };
    }
}
