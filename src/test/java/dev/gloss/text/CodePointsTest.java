package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// Places in UTF-16 units and in code points.
class CodePointsTest {

    @Test
    void countsAMathematicalLetterOnce() {
        CodePoints codePoints = new CodePoints("𝛼 and 𝛽");

        assertThat(codePoints.count()).isEqualTo(7);
        assertThat(codePoints.codePoints(new Span(3, 6))).isEqualTo(new Span(2, 5));
        assertThat(codePoints.units(new Span(6, 7))).isEqualTo(new Span(7, 9));
    }

    @Test
    void convertsEveryPlaceOfALongTextThereAndBack() {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder();
        while (text.length() < 3_000) {
            text.append(random.nextInt(3) == 0 ? "𝛼" : "x");
        }
        CodePoints codePoints = new CodePoints(text.toString());
        for (int codePoint = 0; codePoint <= codePoints.count(); codePoint++) {
            int unit = codePoints.unit(codePoint);
            assertThat(unit).isEqualTo(text.toString().offsetByCodePoints(0, codePoint));
            assertThat(codePoints.codePoint(unit)).isEqualTo(codePoint);
        }
    }

    @Test
    void refusesAPlaceOutsideTheText() {
        assertThatThrownBy(() -> new CodePoints("abc").unit(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("code point 4 of a text of 3");
    }
}
