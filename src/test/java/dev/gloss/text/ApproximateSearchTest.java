package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.text.ApproximateSearch.Match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

/// Where a text nearly holds a pattern.
class ApproximateSearchTest {

    @ParameterizedTest
    @CsvSource({
        "we add a ‹bias term› to it, bias term, 0",
        "we add a ‹bais term› to it, bias term, 2",
        "we add a ‹biased term› to it, bias term, 2",
        "we add a ‹bis term› to it, bias term, 1",
        "‹bias ter›, bias term, 1"
    })
    void findsThePlaceWithTheFewestEdits(String drawn, String pattern, int edits) {
        Marked marked = Marked.of(drawn);

        assertThat(ApproximateSearch.find(marked.text(), pattern, 3))
                .containsExactly(new Match(marked.span(), edits));
    }

    @Test
    void findsEveryPlaceInTheOrderOfTheText() {
        Marked marked = Marked.of("‹expert load›, then ‹expart load›, then ‹expert load›");

        List<Match> found = ApproximateSearch.find(marked.text(), "expert load", 2);

        assertThat(found.stream().map(Match::span)).containsExactlyElementsOf(marked.spans());
    }

    @Test
    void findsNothingBeyondTheAllowedEdits() {
        assertThat(ApproximateSearch.find("a wholly different sentence", "bias term", 3)).isEmpty();
        assertThat(ApproximateSearch.find("anything", "", 0)).isEmpty();
        assertThat(ApproximateSearch.find("", "anything", 3)).isEmpty();
    }

    /// The bit vectors against the table that they stand for, on patterns of up to three words of
    /// 64 rows.
    @Test
    void countsTheSameEditsAsTheTextbookTable() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String pattern = letters(random, 1 + random.nextInt(150));
            String text = letters(random, random.nextInt(40)) + mutated(pattern, random);
            int most = Math.min(pattern.length() - 1, 1 + pattern.length() / 3);

            List<Match> found = ApproximateSearch.find(text, pattern, most);

            int fewest = fewestEdits(text, pattern);
            if (fewest <= most) {
                assertThat(found).as("text %d of seed 3", i).isNotEmpty();
                assertThat(found.stream().mapToInt(Match::edits).min()).hasValue(fewest);
            } else {
                assertThat(found).as("text %d of seed 3", i).isEmpty();
            }
            for (Match match : found) {
                assertThat(distance(match.span().in(text), pattern))
                        .as("text %d of seed 3", i)
                        .isEqualTo(match.edits());
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcd ".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    private static String mutated(String pattern, Random random) {
        StringBuilder text = new StringBuilder(pattern);
        for (int edits = random.nextInt(4); edits > 0 && !text.isEmpty(); edits--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, 'x');
            }
        }
        return text.toString();
    }

    private static int fewestEdits(String text, String pattern) {
        int[] row = new int[text.length() + 1];
        for (int p = 1; p <= pattern.length(); p++) {
            row = nextRow(row, p, pattern.charAt(p - 1), text);
        }
        int fewest = Integer.MAX_VALUE;
        for (int edits : row) {
            fewest = Math.min(fewest, edits);
        }
        return fewest;
    }

    private static int distance(String a, String b) {
        int[] row = new int[a.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int p = 1; p <= b.length(); p++) {
            row = nextRow(row, p, b.charAt(p - 1), a);
        }
        return row[a.length()];
    }

    private static int[] nextRow(int[] row, int first, char c, String text) {
        int[] next = new int[row.length];
        next[0] = first;
        for (int t = 1; t < row.length; t++) {
            int replaced = row[t - 1] + (text.charAt(t - 1) == c ? 0 : 1);
            next[t] = Math.min(replaced, 1 + Math.min(row[t], next[t - 1]));
        }
        return next;
    }
}
