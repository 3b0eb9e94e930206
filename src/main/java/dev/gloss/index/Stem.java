package dev.gloss.index;

import org.tartarus.snowball.ext.EnglishStemmer;

/// What words of one family share: `balancing` and `balanced` have the stem `balanc`, by Porter's
/// second English stemmer (Snowball).
final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    /// The stem of a word as it is indexed; the word itself if it is not English.
    static String of(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Stem::isLetter)) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /// With what every word of a stem begins. The stemmer writes `y` as `i`, and drops a last `e`
    /// or puts it there.
    static String beginning(String stem) {
        return stem.length() >= SHORTEST && "eiy".indexOf(stem.charAt(stem.length() - 1)) >= 0
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    private static boolean isLetter(int c) {
        return ('a' <= c && c <= 'z') || c == '\'';
    }
}
