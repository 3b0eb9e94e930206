package dev.gloss.anchor;

import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.text.NormalForm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A quote ready to be compared, without blanks and hyphens.
///
/// @param exact the words; empty if they are nothing but blanks, hyphens and invisible characters
/// @param prefix what stood before them
/// @param suffix what stood after them
/// @param words the words with their blanks, for what needs to know where words end
record Quote(String exact, String prefix, String suffix, String words) {

    private static final Pattern NUMBERS = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}']+");

    /// Words that turn a sentence round; n't is looked for by itself.
    private static final Set<String> NEGATIONS =
            Set.of(
                    "no", "not", "never", "none", "neither", "nor", "without", "cannot", "fail",
                    "fails", "unlike");

    static Quote of(TextQuoteSelector selector) {
        return new Quote(
                NormalForm.unbroken(selector.exact()).value(),
                NormalForm.unbroken(selector.prefix()).value(),
                NormalForm.unbroken(selector.suffix()).value(),
                NormalForm.of(selector.exact()).value().strip());
    }

    /// Whether other words are the same but for their blanks and hyphens.
    boolean isQuoted(String other) {
        return exact.isEmpty()
                ? NormalForm.of(other).value().strip().equals(words)
                : NormalForm.unbroken(other).value().equals(exact);
    }

    /// Whether it is too long to stand word for word in two places by chance.
    boolean isLong() {
        return words.length() >= Evidence.LONG_QUOTE;
    }

    /// How many edits another wording may be away.
    int mostEdits() {
        return (int) (exact.length() * (1 - Evidence.LEAST));
    }

    /// Whether numbers and negations agree: "not 8 experts" is nearly "8 experts", and the
    /// opposite.
    boolean meansTheSame(String other) {
        return numbers(exact).equals(numbers(NormalForm.unbroken(other).value()))
                && negations(words) == negations(NormalForm.of(other).value());
    }

    private static List<String> numbers(String text) {
        return NUMBERS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long negations(String text) {
        return WORDS.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> NEGATIONS.contains(word) || word.endsWith("n't"))
                .count();
    }
}
