package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Set;

/// The keys of papers.
class KeyMakerTest {

    @ParameterizedTest
    @CsvSource({
        "sub/DeepSeek_V3 Report.pdf, Some Title, deepseek-v3-report",
        "2412.19437v2.pdf, DeepSeek-V3 Technical Report, deepseek-v3-technical-report",
        "main.pdf, Attention Is All You Need, attention-is-all-you-need",
        "paper.pdf, '', paper",
        "download (3).pdf, Über Höhen, uber-hohen",
        "1-s2.0-S0925231223.pdf, A Title, a-title",
        "n-grams.pdf, x, paper-n-grams",
        "漢字.pdf, '', paper",
        "123.pdf, '', paper-123"
    })
    void comeFromTheNameOrFromTheTitleWhereThatSaysNothing(String file, String title, String key) {
        assertThat(KeyMaker.make(Path.of(file), title, _ -> false)).isEqualTo(key);
    }

    @Test
    void aTakenOneIsNumbered() {
        assertThat(KeyMaker.make(Path.of("a.pdf"), "", Set.of("a")::contains)).isEqualTo("a-2");
        assertThat(KeyMaker.make(Path.of("a.pdf"), "", Set.of("a", "a-2")::contains))
                .isEqualTo("a-3");
        String longest = "x".repeat(64);
        assertThat(KeyMaker.make(Path.of(longest + ".pdf"), "", Set.of(longest)::contains))
                .hasSize(64)
                .endsWith("x-2");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String key = KeyMaker.make(Path.of("x y ".repeat(40) + ".pdf"), "", _ -> false);

        assertThat(key).hasSizeLessThanOrEqualTo(64).endsWith("x-y");
        assertThat(KeyMaker.isKey(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "n-x", "A", "a b", "a/b", "../a", "é", "a_b", "123-4"})
    void nothingElseIsAKey(String word) {
        assertThat(KeyMaker.isKey(word)).isFalse();
    }
}
