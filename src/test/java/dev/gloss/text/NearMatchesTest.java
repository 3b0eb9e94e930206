package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.text.ApproximateSearch.Match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looking for near matches in a few places instead of all, against looking everywhere.
class NearMatchesTest {

    private static final Random RANDOM = new Random(11);
    private static final List<String> WORDS =
            IntStream.range(0, 400).mapToObj(_ -> word()).toList();
    private static final String TEXT =
            IntStream.range(0, 6_000)
                    .mapToObj(_ -> WORDS.get(RANDOM.nextInt(WORDS.size())))
                    .collect(Collectors.joining());

    private final NearMatches matches = new NearMatches(TEXT);

    @Test
    void nothingWithinAnEditForEveryTenUnitsIsMissed() {
        for (int i = 0; i < 300; i++) {
            String pattern = quote(10 + RANDOM.nextInt(300));
            String changed = changed(pattern, pattern.length() / 10);

            List<Match> everywhere = find(TEXT, changed, changed.length() / 10);

            assertThat(matches.find(changed, changed.length() / 10))
                    .as("pattern %d of seed 11: %s", i, changed)
                    .containsAll(everywhere);
        }
    }

    @Test
    void anEditForEveryFourUnitsIsFoundWhereTheEditsAreWords() {
        for (int i = 0; i < 300; i++) {
            String pattern = quote(60 + RANDOM.nextInt(300));
            int quarter = pattern.length() / 4;
            int at = RANDOM.nextInt(pattern.length() - quarter);
            String changed = pattern.substring(0, at) + pattern.substring(at + quarter);

            assertThat(matches.find(changed, quarter))
                    .as("pattern %d of seed 11: %s", i, changed)
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsFoundIsWithinTheEdits() {
        for (int i = 0; i < 300; i++) {
            String changed = changed(quote(10 + RANDOM.nextInt(300)), 20);
            for (Match match : matches.find(changed, changed.length() / 4)) {
                assertThat(match.edits()).isLessThanOrEqualTo(changed.length() / 4);
                assertThat(find(match.span().in(TEXT), changed, match.edits()))
                        .as("pattern %d of seed 11: %s", i, changed)
                        .extracting(Match::edits)
                        .containsExactly(match.edits());
            }
        }
    }

    @Test
    void aPatternTooShortForPiecesIsLookedForEverywhere() {
        assertThat(new NearMatches("bcd ebcb dbc").find("bcde", 1))
                .isEqualTo(find("bcd ebcb dbc", "bcde", 1));
        assertThat(new NearMatches("").find("bias term", 2)).isEmpty();
        assertThat(new NearMatches("bias").find("", 0)).isEmpty();
    }

    @Test
    @Timeout(20)
    void piecesThatStandAlmostEverywhereAreNotCounted() {
        NearMatches dots = new NearMatches("x" + ".".repeat(150_000) + "y");

        for (int i = 0; i < 50; i++) {
            assertThat(dots.find(".".repeat(100 + i), 3)).isNotEmpty();
        }
    }

    private static List<Match> find(String text, String pattern, int edits) {
        return ApproximateSearch.find(text, pattern, edits);
    }

    private static String quote(int length) {
        int start = RANDOM.nextInt(TEXT.length() - length);
        return TEXT.substring(start, start + length);
    }

    private static String changed(String pattern, int edits) {
        StringBuilder changed = new StringBuilder(pattern);
        for (int i = 0; i < edits && changed.length() > 1; i++) {
            int at = RANDOM.nextInt(changed.length());
            if (RANDOM.nextBoolean()) {
                changed.deleteCharAt(at);
            } else {
                changed.insert(at, (char) ('a' + RANDOM.nextInt(26)));
            }
        }
        return changed.toString();
    }

    private static String word() {
        return RANDOM.ints(2 + RANDOM.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
