package dev.gloss.library;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes a paper's key: short, of `[a-z0-9-]`, with a letter in it, never beginning with `n-`.
final class KeyMaker {

    private static final int LONGEST = 64;
    private static final Pattern KEY = Pattern.compile("(?!n-)(?=[0-9-]*[a-z])[a-z0-9-]{1,64}");

    /// Names that say nothing: arXiv numbers, what browsers and publishers call a download.
    private static final Pattern MEANINGLESS =
            Pattern.compile(
                    "(?:arxiv[-_ ]?)?\\d{4}\\.\\d{4,5}(?:v\\d+)?"
                        + "|(?:main|paper|article|manuscript|document|download|file|fulltext|full-text|pdf|preprint"
                        + "|submission|final|draft|untitled|output|print|view|get|content|temp|tmp|camera-?ready)(?:[-_"
                        + " ]?\\(?\\d*\\)?)?|1-s2\\.0-.*|s\\d{4,}[-\\d]*|[\\d\\W_]+|.*\\.tmp",
                    Pattern.CASE_INSENSITIVE);

    private KeyMaker() {}

    static boolean isKey(String word) {
        return KEY.matcher(word).matches();
    }

    /// Why a word is no key.
    static String refusal(String word) {
        return "%s is no key; a key is made of a-z, 0-9 and -, with a letter in it, and does not begin with n-"
                .formatted(word);
    }

    /// A key that no other paper has.
    ///
    /// @param file the file's name, of which folders play no part
    /// @param title takes the name's place where that says nothing; may be empty
    /// @param isTaken whether another paper has a key
    static String make(Path file, String title, Predicate<String> isTaken) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        boolean saysNothing = MEANINGLESS.matcher(name).matches();
        String key = slug(saysNothing && !slug(title).isEmpty() ? title : name);
        return unique(isKey(key) ? key : shortened("paper-" + key), isTaken);
    }

    private static String slug(String words) {
        String letters =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return shortened(letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    private static String shortened(String key) {
        if (key.length() <= LONGEST) {
            return key.replaceAll("-$", "");
        }
        int cut = key.lastIndexOf('-', LONGEST);
        return key.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }

    private static String unique(String key, Predicate<String> isTaken) {
        String free = key;
        for (int n = 2; isTaken.test(free); n++) {
            String ending = "-" + n;
            free = key.substring(0, Math.min(key.length(), LONGEST - ending.length())) + ending;
        }
        return free;
    }
}
