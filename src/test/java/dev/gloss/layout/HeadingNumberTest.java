package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.layout.HeadingNumber.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// The number before a title, and what comes next after it.
class HeadingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1 Introduction, ARABIC, 1",
        "3.2.1. Mixed Precision, ARABIC, 3",
        "IV. RESULTS, ROMAN, 1",
        "A. Setup, LETTER, 1",
        "B.2 Block-Wise Quantization, LETTER, 2",
        "Appendix C Proofs, LETTER, 1",
        "§5 Networks, ARABIC, 1",
        "2) Penguin Regression, ITEM, 1",
        "4 “Quoted” Titles, ARABIC, 1",
    })
    void isReadInEveryWayThatPapersWriteIt(String heading, Kind kind, int depth) {
        assertThat(HeadingNumber.of(heading))
                .hasValueSatisfying(number -> {
                    assertThat(number.kind()).isEqualTo(kind);
                    assertThat(number.depth()).isEqualTo(depth);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Introduction", "1 000 samples", "3.14", "1.2.", "2024-11 Release", "—", ""})
    void isNotSeenInOtherWords(String text) {
        assertThat(HeadingNumber.of(text)).isEmpty();
        assertThat(HeadingNumber.title(text)).isEqualTo(text);
    }

    @Test
    void isTakenOffTheTitle() {
        assertThat(HeadingNumber.title("2.1.2. DeepSeekMoE")).isEqualTo("DeepSeekMoE");
        assertThat(HeadingNumber.title("III. Discussion")).isEqualTo("Discussion");
    }

    @Test
    void isFollowedByItsFirstChildAndItsNextSibling() {
        assertThat(number("2.1 First").follows(number("2 Two"))).isTrue();
        assertThat(number("2.2 Second").follows(number("2.1 First"))).isTrue();
        assertThat(number("2.2 Second").follows(number("2 Two"))).isFalse();
        assertThat(number("3.1 First").follows(number("2 Two"))).isFalse();
        assertThat(number("II. Two").follows(number("1 One"))).isFalse();
    }

    @Test
    void romanNumeralsAreCounted() {
        assertThat(number("XIV. Fourteen").parts()).isEqualTo(List.of(14));
        assertThat(number("IX. Nine").parts()).isEqualTo(List.of(9));
    }

    private static HeadingNumber number(String heading) {
        return HeadingNumber.of(heading).orElseThrow();
    }
}
