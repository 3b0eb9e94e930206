package dev.gloss.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what a hyphen at a line's end means, by the words of the document itself.
///
/// After pdfact's dehyphenation: how often the joined word stands elsewhere, and how often the
/// compound. Ours keeps the hyphen when undecided if both halves are words of the document.
final class Dehyphenator {

    private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}-]*)[-\\u2010\\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}+)");

    private static final Pattern RANGE_BEGINS = Pattern.compile("\\d–$");

    /// Fewer letters than these are the beginning of many words.
    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_ENDING = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> partsOfWords = new HashMap<>();

    /// Words that have other forms, by their openings; empty until it is asked for.
    private final Map<String, List<String>> longWords = new HashMap<>();

    /// What becomes of two lines where they meet.
    enum Seam {
        /// Two words.
        BLANK,
        /// One word; the hyphen was the line's.
        JOIN,
        /// A compound; the hyphen is its own.
        KEEP
    }

    Dehyphenator(List<Line> lines) {
        boolean afterHyphen = false;
        for (Line line : lines) {
            count(line.text(), afterHyphen);
            afterHyphen = endsWithHyphen(line.text());
        }
    }

    /// Counts a line's words, but for the halves of words that a line's end parts.
    private void count(String line, boolean afterHyphen) {
        int end;
        for (int start = 0; start < line.length(); start = Math.max(end, start + 1)) {
            end = endOfWord(line, start);
            boolean firstHalf = end == line.length() - 1 && endsWithHyphen(line);
            boolean lastHalf = start == 0 && afterHyphen;
            if (end > start && !firstHalf && !lastHalf) {
                count(line.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
    }

    /// Where the letters end that begin at a place, with the hyphens between them; the place itself
    /// if there are none.
    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length() && isOfWord(line, end, start)) {
            end += Characters.length(line, end);
        }
        return end;
    }

    private static boolean isOfWord(String line, int i, int start) {
        return Characters.isLetter(line, i)
                || (i > start
                        && i + 1 < line.length()
                        && line.charAt(i) == '-'
                        && Characters.isLetter(line, i + 1));
    }

    Seam seam(String line, String next) {
        if (Addresses.goesOn(line, next) || isRange(line, next) || EastAsian.goesOn(line, next)) {
            return Seam.KEEP;
        }
        if (line.isEmpty() || !endsWithHyphen(line)) {
            return Seam.BLANK;
        }
        Matcher last = LAST.matcher(line).region(line.lastIndexOf(' ') + 1, line.length());
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return Character.isLetterOrDigit(
                            line.codePointBefore(line.length() - 1 == 0 ? 1 : line.length() - 1))
                    ? Seam.KEEP
                    : Seam.BLANK;
        }
        if (line.endsWith("\u00AD")) {
            return Seam.JOIN;
        }
        return Character.isUpperCase(first.group(1).codePointAt(0))
                ? Seam.KEEP
                : seamOfWords(
                        last.group(1).toLowerCase(Locale.ROOT),
                        first.group(1).toLowerCase(Locale.ROOT));
    }

    /// Whether two numbers are the ends of one range, such as pages.
    private static boolean isRange(String line, String next) {
        return line.endsWith("–")
                && RANGE_BEGINS.matcher(line).find()
                && Character.isDigit(next.charAt(0));
    }

    private Seam seamOfWords(String head, String tail) {
        String lastPart = head.substring(head.lastIndexOf('-') + 1);
        int joined = frequency(lastPart + tail) + frequency(head + tail);
        int compound =
                frequency(head + "-" + tail)
                        + (head.equals(lastPart) ? 0 : frequency(lastPart + "-" + tail));
        if (joined != compound) {
            return joined > compound ? Seam.JOIN : Seam.KEEP;
        }
        boolean bothWords = frequency(lastPart) > 0 && isKnown(tail) && lastPart.length() > 1;
        return bothWords ? Seam.KEEP : Seam.JOIN;
    }

    /// Whether the document has the word, or another form of it: "aligned" where "aligning" stands.
    private boolean isKnown(String word) {
        return frequency(word) > 0 || (isLong(word) && isStem(stem(word)));
    }

    private boolean isStem(String beginning) {
        if (longWords.isEmpty()) {
            // Asked of so few words that a paper without is spared this.
            words.keySet().stream()
                    .filter(Dehyphenator::isLong)
                    .forEach(word ->
                            longWords
                                    .computeIfAbsent(opening(word), _ -> new ArrayList<>())
                                    .add(word));
        }
        return longWords.getOrDefault(opening(beginning), List.of()).stream()
                .anyMatch(word -> word.length() > beginning.length() && word.startsWith(beginning));
    }

    private static String opening(String word) {
        return word.substring(0, SHORTEST_STEM);
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST_STEM + 2;
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING));
    }

    static boolean endsWithHyphen(String line) {
        return !line.isEmpty()
                && "-\u2010\u00AD".indexOf(line.charAt(line.length() - 1)) >= 0
                && line.length() > 1;
    }

    private void count(String word) {
        words.merge(word, 1, Integer::sum);
        if (word.contains("-")) {
            for (String part : word.split("-", -1)) {
                partsOfWords.merge(part, 1, Integer::sum);
            }
        }
    }

    private int frequency(String word) {
        return words.getOrDefault(word, 0) + partsOfWords.getOrDefault(word, 0);
    }
}
