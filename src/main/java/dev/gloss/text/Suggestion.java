package dev.gloss.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The right word nearest to a wrong one.
public final class Suggestion {

    private Suggestion() {}

    /// `; did you mean search?`, or nothing if no word is near.
    public static String sentence(String wrong, Collection<String> right) {
        return nearest(wrong, right).map("; did you mean %s?"::formatted).orElse("");
    }

    /// The word that takes the fewest edits, at most a third of its letters; a word that `wrong`
    /// begins counts as near.
    public static Optional<String> nearest(String wrong, Collection<String> right) {
        String word = wrong.toLowerCase(Locale.ROOT);
        return right.stream()
                .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3))
                .min(
                        Comparator.comparingInt((String other) -> distance(word, other))
                                .thenComparing(other -> other))
                .or(() ->
                        right.stream()
                                .filter(other -> !word.isEmpty() && other.startsWith(word))
                                .sorted()
                                .findFirst());
    }

    // Levenshtein 1966, two rows of the Wagner-Fischer table.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
