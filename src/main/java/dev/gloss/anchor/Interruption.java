package dev.gloss.anchor;

import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a quote whose two parts stand word for word and in order, but with whole lines of
/// something else between them: a float, a footnote, a page's foot, which in another version stands
/// elsewhere, or which another extractor reads in another order.
final class Interruption {

    /// Shorter parts stand in many places, in characters of the normal form.
    private static final int SHORTEST_PART = 12;

    /// Of so many places that hold the beginning, or the end, the rest are not tried.
    private static final int MOST_PLACES = 64;

    /// Longest interruption, in characters of the normal form: about a page.
    private static final int LONGEST = 4_000;

    private final String text;
    private final NormalForm normal;

    Interruption(String text, NormalForm normal) {
        this.text = text;
        this.normal = normal;
    }

    /// The place with the shortest interruption, which it includes, in the normal form; empty if
    /// there is none.
    Optional<Span> find(String quote) {
        if (quote.length() < 2 * SHORTEST_PART) {
            return Optional.empty();
        }
        return occurrences(quote.substring(0, SHORTEST_PART), 0, normal.value().length())
                .mapToObj(start -> from(start, quote))
                .flatMap(Optional::stream)
                .min((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private Optional<Span> from(int start, String quote) {
        int head = CommonEnds.after(normal.value(), start, quote);
        String tail = quote.substring(quote.length() - SHORTEST_PART);
        return occurrences(tail, start + head, start + head + LONGEST)
                .map(at -> at + SHORTEST_PART)
                .filter(end -> isInterrupted(start, head, end, quote))
                .mapToObj(end -> new Span(start, end))
                .findFirst();
    }

    /// Whether the quote can be cut so that its first part ends where a line does, and its second
    /// begins where another one does.
    private boolean isInterrupted(int start, int head, int end, String quote) {
        int tail = CommonEnds.before(normal.value(), end, quote);
        int shortestHead = Math.max(SHORTEST_PART, quote.length() - tail);
        int longestHead = Math.min(head, quote.length() - SHORTEST_PART);
        return IntStream.rangeClosed(shortestHead, longestHead)
                .anyMatch(cut -> endsLine(start + cut) && endsLine(end - quote.length() + cut));
    }

    /// Whether a line of the original ends before a character of the normal form.
    private boolean endsLine(int at) {
        int before = normal.original(Span.of(at - 1, 1)).end();
        int after = normal.original(Span.of(at, 1)).start();
        return text.substring(before, Math.max(before, after)).contains("\n");
    }

    private IntStream occurrences(String words, int from, int to) {
        return IntStream.iterate(
                        normal.value().indexOf(words, from),
                        at -> at >= 0 && at < to,
                        at -> normal.value().indexOf(words, at + 1))
                .limit(MOST_PLACES);
    }
}
