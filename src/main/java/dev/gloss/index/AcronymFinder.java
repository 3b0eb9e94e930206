package dev.gloss.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a text explains an acronym: `Multi-head Latent Attention (MLA)` or `PTX (Parallel
/// Thread Execution)`.
///
/// The algorithm is that of Schwartz and Hearst, "A simple algorithm for identifying abbreviation
/// definitions in biomedical text" (2003): the letters are sought from the right, the first one at
/// the beginning of a word. Notable differences: an acronym has at least two capitals, as those of
/// papers do, and its words do not go back over the end of a sentence.
final class AcronymFinder {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,100})\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./&-]{1,9}");
    private static final Pattern BOUNDARY = Pattern.compile("[.;:!?]\\s|[()\\n]");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})s$");

    private AcronymFinder() {}

    /// The acronyms that a text explains, in its order.
    static List<Acronym> in(String text) {
        List<Acronym> found = new ArrayList<>();
        Matcher parenthesis = PARENTHESIS.matcher(text);
        // Most passages have no parenthesis, and a pattern is slow to see that.
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (!parenthesis.region(at, text.length()).lookingAt()) {
                continue;
            }
            String inside = SEPARATOR.split(parenthesis.group(1), 2)[0].strip();
            String before = text.substring(Math.max(0, at - 200), at);
            explained(inside, before).or(() -> explanation(before, inside)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Acronym> explained(String letters, String before) {
        if (!isAcronym(letters)) {
            return Optional.empty();
        }
        String singular = PLURAL.matcher(letters).replaceFirst("");
        int most = Math.min(singular.length() + 5, singular.length() * 2);
        String near = lastWords(clause(before), most);
        return words(singular, near).map(words -> new Acronym(singular, words));
    }

    private static Optional<Acronym> explanation(String before, String inside) {
        String letters = inside.indexOf(' ') < 0 ? "" : lastWord(before);
        if (!isAcronym(letters)) {
            return Optional.empty();
        }
        String singular = PLURAL.matcher(letters).replaceFirst("");
        return words(singular, inside)
                .filter(inside::equals)
                .map(words -> new Acronym(singular, words));
    }

    private static boolean isAcronym(String letters) {
        return LETTERS.matcher(letters).matches()
                && letters.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /// The shortest end of `near` that holds all the letters in order.
    private static Optional<String> words(String letters, String near) {
        int at = near.length() - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int letter = Character.toLowerCase(letters.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                while (at >= 0 && !stands(letter, near, at, i == 0)) {
                    at--;
                }
                if (at < 0) {
                    return Optional.empty();
                }
                at--;
            }
        }
        String words = near.substring(near.lastIndexOf(' ', at + 1) + 1).strip();
        boolean explains =
                words.length() > letters.length()
                        && !(" " + words + " ").contains(" " + letters + " ");
        return explains ? Optional.of(words) : Optional.empty();
    }

    private static boolean stands(int letter, String text, int at, boolean atWordStart) {
        return Character.toLowerCase(text.charAt(at)) == letter
                && !(atWordStart && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static String clause(String before) {
        String clause = before;
        Matcher boundary = BOUNDARY.matcher(before);
        while (boundary.find()) {
            clause = before.substring(boundary.end());
        }
        return clause.strip();
    }

    private static String lastWords(String text, int count) {
        String[] words = BLANKS.split(text);
        return String.join(
                " ", List.of(words).subList(Math.max(0, words.length - count), words.length));
    }

    private static String lastWord(String text) {
        return lastWords(text.strip(), 1);
    }
}
