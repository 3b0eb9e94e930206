package dev.gloss.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts running text into sentences.
///
/// A sentence ends at a point, question or exclamation mark, with the brackets, quotes and numbers
/// of footnotes and references that close it, before a blank and something that can begin a
/// sentence. A point after an abbreviation of learned prose ("Fig. 2", "et al. (2020)") or an
/// initial ends none. Lines of code and rows of tables, which have no such marks, end with the
/// line.
public final class Sentences {

    /// The mark, what closes with it, and what can begin the next sentence.
    private static final Pattern END =
            Pattern.compile(
                    "(?:[.!?…][\"'”’»)\\]}]*(?:\\[[\\d,\\s–-]+])?\\d{0,2}\\s+"
                            + "(?=[\"'“‘«(\\[{¿¡]*[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}𝐀-𝟿])|[。！？]|\\n)");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+\\.$");

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "al.",
                    "alg.",
                    "app.",
                    "approx.",
                    "art.",
                    "ca.",
                    "cf.",
                    "ch.",
                    "chap.",
                    "conf.",
                    "cor.",
                    "def.",
                    "dept.",
                    "dr.",
                    "e.g.",
                    "ed.",
                    "eds.",
                    "eq.",
                    "eqn.",
                    "eqs.",
                    "etc.",
                    "ex.",
                    "fig.",
                    "figs.",
                    "i.e.",
                    "int.",
                    "intl.",
                    "jr.",
                    "lem.",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "no.",
                    "nos.",
                    "p.",
                    "par.",
                    "pp.",
                    "proc.",
                    "prof.",
                    "prop.",
                    "ref.",
                    "refs.",
                    "rem.",
                    "resp.",
                    "s.t.",
                    "sec.",
                    "secs.",
                    "sect.",
                    "st.",
                    "tab.",
                    "thm.",
                    "trans.",
                    "univ.",
                    "viz.",
                    "vol.",
                    "vs.",
                    "w.l.o.g.",
                    "w.r.t.",
                    "wrt.");

    /// Words with which a sentence begins even after an abbreviation.
    private static final Pattern CLEAR_BEGINNING =
            Pattern.compile(
                    "(?:The|This|These|That|Those|We|Our|It|Its|In|As|For|However|Here|Then|Thus|If"
                            + "|When|While|Since|Moreover|Furthermore|Therefore|Note|They|There|To)"
                            + "\\b.*",
                    Pattern.DOTALL);

    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    /// The sentences of a text, without the blanks around them, in its order; at least one, unless
    /// the text is blank.
    public static List<Span> of(String text) {
        return new Sentences(text).cut();
    }

    private List<Span> cut() {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (MatchResult end : END.matcher(text).results().toList()) {
            if (isEnd(start, end)) {
                add(sentences, start, end.end());
                start = end.end();
            }
        }
        add(sentences, start, text.length());
        return List.copyOf(sentences);
    }

    private boolean isEnd(int start, MatchResult end) {
        String sentence = text.substring(start, end.end()).strip();
        return isSentence(sentence)
                && (!text.startsWith(".", end.start()) || !isAbbreviation(start, end));
    }

    // The number of an item belongs to what follows it.
    private static boolean isSentence(String words) {
        return words.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    private boolean isAbbreviation(int start, MatchResult end) {
        var word = LAST_WORD.matcher(text.substring(start, end.start() + 1));
        if (!word.find()) {
            return false;
        }
        String last = word.group();
        boolean isInitial = last.matches("\\p{Lu}\\.(?:\\p{Lu}\\.)*");
        return (isInitial || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT)))
                && !CLEAR_BEGINNING.matcher(text.substring(end.end())).matches();
    }

    private void add(List<Span> sentences, int start, int end) {
        String words = text.substring(start, end);
        if (!words.isBlank()) {
            int from = start + words.length() - words.stripLeading().length();
            sentences.add(Span.of(from, words.strip().length()));
        }
    }
}
