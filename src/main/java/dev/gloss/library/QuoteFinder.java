package dev.gloss.library;

import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Finds words that a person quotes in the passages they name, however these are typeset, broken
/// and capitalised.
final class QuoteFinder {

    /// Letters and digits below which a quote stands in too many places to be found again.
    private static final int SHORTEST_QUOTE = 12;

    /// A quote that begins in a passage may end so many passages later: after a float, a footnote
    /// and the foot of a page.
    private static final int PASSAGES_BEHIND = 4;

    private static final List<Function<String, NormalForm>> FORMS =
            List.of(NormalForm::of, NormalForm::unbroken);

    private final PassageRange range;
    private final String quote;

    private QuoteFinder(PassageRange range, String quote) {
        this.range = range;
        this.quote = quote.strip();
    }

    /// The words, in UTF-16 units of the canonical text.
    ///
    /// @throws LibraryException if they are too few, stand nowhere there, or in several passages
    static Span find(PassageRange range, String quote) {
        return new QuoteFinder(range, quote).find();
    }

    private Span find() {
        requireLong();
        for (Function<String, NormalForm> form : FORMS) {
            for (boolean exactCase : new boolean[] {true, false}) {
                List<Span> found = occurrences(form, exactCase);
                if (!found.isEmpty()) {
                    return one(found);
                }
            }
        }
        throw LibraryException.missing(
                "these words do not stand in %s; show %1$s prints it".formatted(name()));
    }

    private void requireLong() {
        long letters = quote.codePoints().filter(Character::isLetterOrDigit).count();
        boolean isWhole = range.isOnePassage() && quote.equals(range.text());
        if (letters < SHORTEST_QUOTE && !isWhole) {
            throw LibraryException.missing(
                    "\"%s\" has %d letters and digits, too few to be found again in another version; quote at least %d, or note the whole passage"
                            .formatted(quote, letters, SHORTEST_QUOTE));
        }
    }

    /// Where the words stand that begin in the named passages.
    private List<Span> occurrences(Function<String, NormalForm> form, boolean exactCase) {
        int start = range.words().start();
        int lastBeginning =
                range.isOnePassage() ? range.words().end() : span(range.end() - 1).end();
        int passages = range.open().paper().passages().size();
        int end = span(Math.min(passages, range.end() + PASSAGES_BEHIND) - 1).end();
        NormalForm text = form.apply(range.open().paper().text().value().substring(start, end));
        String words = form.apply(quote).value().strip();
        String in = exactCase ? text.value() : lowerCase(text.value());
        String wanted = exactCase ? words : lowerCase(words);
        List<Span> found = new ArrayList<>();
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
            Span span = text.original(Span.of(at, words.length())).shift(start);
            if (span.start() < lastBeginning) {
                found.add(span);
            }
        }
        return found;
    }

    private Span one(List<Span> found) {
        List<String> places =
                found.stream()
                        .map(span -> range.open().place(range.open().ordinalAt(span)))
                        .distinct()
                        .toList();
        if (places.size() > 1) {
            throw LibraryException.missing(
                    "these words stand in %d passages of %s: %s; name one of them"
                            .formatted(
                                    places.size(),
                                    name(),
                                    String.join(
                                            ", ", places.subList(0, Math.min(4, places.size())))));
        }
        return found.getFirst();
    }

    private String name() {
        return range.isOnePassage() ? range.name() : range.open().key();
    }

    private Span span(int ordinal) {
        return range.open().paper().passages().get(ordinal).span();
    }

    // Letter by letter, so that places stay where they are.
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }
}
