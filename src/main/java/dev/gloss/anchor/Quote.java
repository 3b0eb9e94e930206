package dev.gloss.anchor;

import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.text.ApproximateSearch;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A quote in normal form, ready to be compared.
///
/// @param exact the words, without blanks at the ends
/// @param prefix what stood before them
/// @param suffix what stood after them
record Quote(String exact, String prefix, String suffix) {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}']+");

    /// Words that turn a sentence round; n't is looked for by itself.
    private static final Set<String> NEGATIONS =
            Set.of(
                    "no", "not", "never", "none", "neither", "nor", "without", "cannot", "fail",
                    "fails", "unlike");

    static Quote of(TextQuoteSelector selector) {
        return new Quote(
                NormalForm.of(selector.exact()).value().strip(),
                NormalForm.of(selector.prefix()).value().strip(),
                NormalForm.of(selector.suffix()).value().strip());
    }

    boolean standsAt(Span span, String text) {
        return NormalForm.of(span.in(text)).value().strip().equals(exact);
    }

    /// How many edits another wording may be away; 0 if the quote is too short for any.
    int mostEdits() {
        long letters = exact.codePoints().filter(Character::isLetterOrDigit).count();
        return letters < Evidence.SHORTEST_INEXACT
                ? 0
                : Math.min(
                        Evidence.MOST_EDITS_IN_ALL, (int) (exact.length() * Evidence.MOST_EDITS));
    }

    /// How alike the surroundings of a place are, from 0 to 1; of several sides that were recorded,
    /// their mean.
    ///
    /// @param place in `normal`
    double contextAt(Span place, String normal) {
        String before =
                normal.substring(Math.max(0, place.start() - prefix.length() - 1), place.start())
                        .strip();
        String after =
                normal.substring(
                                place.end(),
                                Math.min(normal.length(), place.end() + suffix.length() + 1))
                        .strip();
        double sides = (prefix.isEmpty() ? 0 : 1) + (suffix.isEmpty() ? 0 : 1);
        double alike = alike(prefix, before) + alike(suffix, after);
        return sides == 0 ? 1 : alike / sides;
    }

    /// Whether numbers and negations agree: "not 8 experts" is nearly "8 experts", and the
    /// opposite.
    boolean meansTheSame(String words) {
        return numbers(exact).equals(numbers(words)) && negations(exact) == negations(words);
    }

    private static double alike(String recorded, String found) {
        if (recorded.isEmpty() || found.isEmpty()) {
            return 0;
        }
        if (recorded.equals(found)) {
            return 1;
        }
        return ApproximateSearch.find(found, recorded, recorded.length() - 1).stream()
                .mapToDouble(match -> 1 - (double) match.edits() / recorded.length())
                .max()
                .orElse(0);
    }

    private static List<String> numbers(String words) {
        return NUMBERS.matcher(words).results().map(MatchResult::group).toList();
    }

    private static long negations(String words) {
        return WORDS.matcher(words)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> NEGATIONS.contains(word) || word.endsWith("n't"))
                .count();
    }
}
