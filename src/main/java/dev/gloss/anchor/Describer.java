package dev.gloss.anchor;

import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import java.util.List;

/// Describes a place in a text so that it can be found again.
public final class Describer {

    private static final int SHORTEST_CONTEXT = 32;
    private static final int LONGEST_CONTEXT = 64;

    private Describer() {}

    /// A quote with its context, and the position; in this order.
    ///
    /// The context is 32 to 64 UTF-16 units on each side, cut between words, fewer at the text's
    /// ends.
    ///
    /// @param text the canonical text
    /// @param span of it, not blank
    public static List<Selector> describe(String text, Span span) {
        Span codePoints = new CodePoints(text).codePoints(span);
        return List.of(
                new Selector.TextQuoteSelector(
                        span.in(text), prefix(text, span.start()), suffix(text, span.end())),
                new Selector.TextPositionSelector(codePoints.start(), codePoints.end()));
    }

    private static String prefix(String text, int end) {
        int start = Math.max(0, end - LONGEST_CONTEXT);
        for (int i = start; i > 0 && i <= end - SHORTEST_CONTEXT; i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return text.substring(i, end);
            }
        }
        return text.substring(isInsidePair(text, start) ? start + 1 : start, end);
    }

    private static String suffix(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST_CONTEXT);
        for (int i = end; i < text.length() && i >= start + SHORTEST_CONTEXT; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return text.substring(start, i);
            }
        }
        return text.substring(start, isInsidePair(text, end) ? end - 1 : end);
    }

    private static boolean isInsidePair(String text, int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
    }
}
