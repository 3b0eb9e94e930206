package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.text.WordDifference.Fate;
import dev.gloss.text.WordDifference.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// What became of a sentence, drawn as `[-taken out-]{+put in+}`.
class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "the bias is used, the bias is used, the bias is used",
        "it uses 8 experts, it uses 6 experts, it uses [-8 -]{+6 +}experts",
        "a b, a new b, a {+new +}b",
        "a old b, a b, a [-old -]b",
        "a b, '', [-a b-]",
        "'', a b, {+a b+}",
        "a  b, a b, a b"
    })
    void isTheFewestWordsTakenOutAndPutIn(String was, String now, String drawn) {
        assertThat(draw(WordDifference.of(was, now))).isEqualTo(drawn);
    }

    @Test
    void givesBothTextsBack() {
        Random random = new Random(19);
        for (int i = 0; i < 2_000; i++) {
            String was = words(random);
            String now = words(random);

            List<Piece> pieces = WordDifference.of(was, now);

            assertThat(without(pieces, Fate.PUT_IN)).as("text %d of seed 19", i).isEqualTo(was);
            assertThat(without(pieces, Fate.TAKEN_OUT)).as("text %d of seed 19", i).isEqualTo(now);
        }
    }

    @Test
    void longTextsAreShownAsTheyAre() {
        String was = "a ".repeat(4_000);

        assertThat(WordDifference.of(was, "b").stream().map(Piece::fate))
                .containsExactly(Fate.TAKEN_OUT, Fate.PUT_IN);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "abcd".substring(word, word + 1))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .flatMap(piece -> List.of(piece.words().strip().split(" ")).stream())
                .collect(Collectors.joining(" "));
    }

    private static String draw(List<Piece> pieces) {
        return pieces.stream()
                .map(piece ->
                        switch (piece.fate()) {
                            case KEPT -> piece.words();
                            case TAKEN_OUT -> "[-" + piece.words() + "-]";
                            case PUT_IN -> "{+" + piece.words() + "+}";
                        })
                .collect(Collectors.joining());
    }
}
