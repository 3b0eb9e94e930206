package dev.gloss.text;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The right word nearest to a wrong one.
public final class Suggestion {

    private static final int MOST_NAMED = 5;

    private Suggestion() {}

    /// `; did you mean search?`, or nothing if no word is near.
    public static String sentence(String wrong, Collection<String> right) {
        return nearest(wrong, right).map("; did you mean %s?"::formatted).orElse("");
    }

    /// The first of those that there are: `; it has 1, 2, 3, 4, 5 and 2 more`, or nothing if there
    /// are none.
    public static String choice(List<String> right) {
        int more = right.size() - MOST_NAMED;
        return right.isEmpty()
                ? ""
                : "; it has %s%s"
                        .formatted(
                                right.stream().limit(MOST_NAMED).collect(joining(", ")),
                                more > 0 ? " and %d more".formatted(more) : "");
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

    /// Insertions, deletions, substitutions and swaps of neighbours that make one word of the other
    /// (Damerau 1964, as optimal string alignment).
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = Math.min(i, j) == 0 ? i + j : fewest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, String a, String b, int i, int j) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        least = Math.min(least, edits[i - 1][j - 1] + (equal ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
