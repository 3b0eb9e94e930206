package dev.gloss.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be told of a sentence from its first and last characters.
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?…][\"'”’»)\\]}\\d,*†‡]*\\s*[□■∎◻⊓⊔]*$|[.!?][\\])]?\\s*$");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");

    /// Small words of English; every prose is full of them, tables and labels are not.
    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "the", "of", "and", "to", "in", "a", "is", "that", "for", "we", "with", "as",
                    "are", "on", "by", "this", "be", "it", "from", "which", "an", "or", "can",
                    "our", "at", "not", "have", "has", "these", "their", "also", "was", "were",
                    "such", "its", "i", "you", "but", "when", "if", "de", "la", "le", "der", "die",
                    "und");

    private static final double PROSE = .2;
    private static final int LEAST_WORDS = 6;

    private Sentences() {}

    /// Whether a sentence ends here.
    static boolean end(String text) {
        return END.matcher(text).find();
    }

    /// Whether this goes on with a sentence that began before.
    static boolean goOn(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /// How many words of three letters and more there are.
    static long words(String text) {
        return WORD.splitAsStream(text).filter(word -> word.length() > 2).count();
    }

    /// Whether these are sentences rather than labels, names or numbers.
    static boolean isProse(String text) {
        String[] words = WORD.split(text.toLowerCase(Locale.ROOT), -1);
        int small = 0;
        for (String word : words) {
            small += SMALL_WORDS.contains(word) ? 1 : 0;
        }
        return words.length >= LEAST_WORDS && small >= PROSE * words.length;
    }
}
