package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/// Where sentences begin and end. They are drawn as `‹…›`.
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹One thing.› ‹Another thing!› ‹A third?›",
                "‹As shown in Fig. 2 and by Vaswani et al. (2017), it works.› ‹We use it.›",
                "‹Smaller losses, e.g. Huber's, i.e. robust ones, vs. 8 others.› ‹So be it.›",
                "‹See J. K. Rowling and A. Turing for more.› ‹They know.›",
                "‹It scales (see Sec. 3.1).› ‹Table 2 shows that 2.5 of 10 do.›",
                "‹It follows the model of Dai et al.› ‹However, the gate is new.›",
                "‹“It works.”› ‹He said so.1› ‹Nobody knows why.[3, 4]› ‹The end.›",
                "‹1. The first item is long enough.› ‹2. The second one, too.›",
                "‹The score 𝑠 is low.› ‹𝑘 experts are chosen.›",
                "‹Gradients vanish... at first.› ‹Then they explode.›",
                "‹for i in range(3):›\n‹    print(i)›",
                "‹no mark at all›",
                "‹負荷が均衡する。›‹専門家は八つ。›",
                "  ‹blanks around.›  "
            })
    void endWhereAPersonSaysSo(String drawn) {
        String text = drawn.replaceAll("[‹›]", "");
        String expected = drawn.replace("\n‹    ", "\n    ‹");

        assertThat(Marked.draw(text, Sentences.of(text))).isEqualTo(expected);
    }

    @Test
    void coverEveryLetterOnceAndInOrder() {
        Random random = new Random(17);
        List<String> atoms =
                List.of("a", "B", ".", " ", "?", "\n", "(", ")", "1", "e.g.", "𝑘", "”");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder drawn = new StringBuilder();
            random.ints(random.nextInt(30), 0, atoms.size())
                    .forEach(atom -> drawn.append(atoms.get(atom)));
            String text = drawn.toString();
            StringBuilder covered = new StringBuilder();
            int reached = 0;
            for (Span sentence : Sentences.of(text)) {
                assertThat(sentence.start())
                        .as("text %d of seed 17", i)
                        .isGreaterThanOrEqualTo(reached);
                covered.append(sentence.in(text));
                reached = sentence.end();
            }
            assertThat(covered.toString().replaceAll("\\s", ""))
                    .as("text %d of seed 17: %s", i, text)
                    .isEqualTo(text.replaceAll("\\s", ""));
        }
    }
}
