package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

/// What counts as the same words when quotes are compared.
class NormalFormTest {

    private static final List<String> ATOMS =
            List.of(
                    "a", "Z", "7", " ", "\n", "\t", "\u00a0", "ﬁ", "é", "e\u0301", "“", "’", "–",
                    "\u00ad", "\u200b", "𝛼", "²", "漢", "\u0301", "½");

    @ParameterizedTest
    @CsvSource({
        "eﬃcient, efficient",
        "“bias”, '\"bias\"'",
        "expert’s, expert's",
        "pre–training, pre-training",
        "na\u0131ve e\u0301, na\u0131ve é",
        "soft\u00adware, software",
        "a \u00a0 \t b, a b",
        "𝛼 = ½, α = 1⁄2",
        "10−4, 10-4",
        "FP8, FP8"
    })
    void foldsWhatTypesettingChanges(String text, String folded) {
        assertThat(NormalForm.of(text).value()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "pre- training, pretraining",
        "fine–grained, finegrained",
        "one—two, onetwo",
        "a   	 b, ab",
        "soft\u00adware, software",
        "10−4 and −3, 10−4and−3"
    })
    void unbrokenHasNoBlanksAndHyphensButEveryMinus(String text, String unbroken) {
        assertThat(NormalForm.unbroken(text).value()).isEqualTo(unbroken);
    }

    @ParameterizedTest
    @CsvSource({"two ‹lines - of› text, linesof", "a ‹pre-­training›- x, pretraining"})
    void unbrokenFindsItsPlaceInTheOriginalAgain(String drawn, String folded) {
        Marked marked = Marked.of(drawn);
        NormalForm normal = NormalForm.unbroken(marked.text());

        int at = normal.value().indexOf(folded);

        assertThat(normal.original(Span.of(at, folded.length()))).isEqualTo(marked.span());
        assertThat(normal.normal(marked.span())).isEqualTo(Span.of(at, folded.length()));
    }

    @Test
    void keepsCaseAndDigitsApart() {
        assertThat(NormalForm.of("MoE 8").value()).isNotEqualTo(NormalForm.of("moe 9").value());
    }

    @ParameterizedTest
    @CsvSource({
        "an ‹eﬃcient› expert, efficient",
        "a ‹soft\u00adware› b, software",
        "the ‹“bias”› term, '\"bias\"'",
        "x ‹cafe\u0301› y, café",
        "two ‹lines \t of› text, lines of",
        "‹𝛼𝛽›𝛾, αβ"
    })
    void findsItsPlaceInTheOriginalAgain(String drawn, String folded) {
        Marked marked = Marked.of(drawn);
        NormalForm normal = NormalForm.of(marked.text());

        int at = normal.value().indexOf(folded);

        assertThat(normal.original(Span.of(at, folded.length()))).isEqualTo(marked.span());
        assertThat(normal.normal(marked.span())).isEqualTo(Span.of(at, folded.length()));
    }

    @Test
    void foldingWhatIsFoldedChangesNothing() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String once = NormalForm.of(hostile(random)).value();
            assertThat(NormalForm.of(once).value()).as("text %d of seed 1", i).isEqualTo(once);
        }
    }

    @Test
    void howAnExtractorBreaksLinesMakesNoDifferenceUnbroken() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            String text = hostile(random) + "x" + hostile(random);
            int at = text.indexOf('x') + 1;
            String broken = text.substring(0, at) + "\u00ad-\n " + text.substring(at);

            // A mark composes with the letter before it, which nothing may come between.
            if (!text.startsWith("\u0301", at)) {
                assertThat(NormalForm.unbroken(broken).value())
                        .as("text %d of seed 3: %s", i, text)
                        .isEqualTo(NormalForm.unbroken(text).value());
            }
        }
    }

    @Test
    void everyRangeLeadsBackToWordsThatFoldToIt() {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            String text = hostile(random);
            NormalForm normal = NormalForm.of(text);
            int start = random.nextInt(normal.value().length() + 1);
            int end = start + random.nextInt(normal.value().length() - start + 1);

            Span original = normal.original(new Span(start, end));

            // A ligature or fraction cut in the middle stands for more than was asked for.
            assertThat(NormalForm.of(original.in(text)).value())
                    .as("text %d of seed 2: %s", i, text)
                    .contains(normal.value().substring(start, end).strip());
        }
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int atoms = random.nextInt(12); atoms > 0; atoms--) {
            text.append(ATOMS.get(random.nextInt(ATOMS.size())));
        }
        return text.toString();
    }
}
