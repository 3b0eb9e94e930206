package dev.gloss.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be told of a sentence from its first and last characters.
final class Sentences {

    private static final Pattern END =
            Pattern.compile(
                    "[.!?…][\"'”’»)\\]}\\d,*†‡]*\\s*[□■∎◻⊓⊔]*$|[.!?][\\])]?\\s*$|[。！？][」』）]?$");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");

    /// Small words of English; every prose is full of them, tables and labels are not.
    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "the", "of", "and", "to", "in", "a", "is", "that", "for", "we", "with", "as",
                    "are", "on", "by", "this", "be", "it", "from", "which", "an", "or", "can",
                    "our", "at", "not", "have", "has", "these", "their", "also", "was", "were",
                    "such", "its", "i", "you", "but", "when", "if", "de", "la", "le", "der", "die",
                    "und");

    private static final int LONGEST_SMALL_WORD = 5;

    private static final double PROSE = .2;
    private static final int LEAST_WORDS = 6;

    private Sentences() {}

    /// Whether a sentence ends here.
    static boolean end(String text) {
        int rest = afterLastLetter(text);
        return rest < text.length() && END.matcher(text).region(rest, text.length()).find();
    }

    /// Where the last part of a text without letters begins, the only one in which it can end.
    private static int afterLastLetter(String text) {
        int start = text.length();
        while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
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
        String lower = text.toLowerCase(Locale.ROOT);
        int words = 0;
        int small = 0;
        int start = 0;
        while (start <= lower.length()) {
            int end = skip(lower, start, true);
            words++;
            small += isSmall(lower, start, end) ? 1 : 0;
            start = end == lower.length() ? end + 1 : skip(lower, end, false);
        }
        boolean western = words >= LEAST_WORDS && small >= PROSE * words;
        return western || EastAsian.isProse(text);
    }

    private static boolean isSmall(String text, int start, int end) {
        return end > start
                && end - start <= LONGEST_SMALL_WORD
                && SMALL_WORDS.contains(text.substring(start, end));
    }

    /// The end of what lies in words, or else between them, from a place on.
    private static int skip(String text, int from, boolean inWord) {
        int end = from;
        while (end < text.length() && isOfWord(text, end) == inWord) {
            end += Characters.length(text, end);
        }
        return end;
    }

    private static boolean isOfWord(String text, int i) {
        return Characters.isLetter(text, i) || text.charAt(i) == '\'';
    }
}
