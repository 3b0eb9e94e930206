package dev.gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The right word nearest to a wrong one.
class SuggestionTest {

    private static final List<String> WORDS = List.of("search", "show", "--tag", "deepseek-v3");

    @Test
    void swappedLettersAreOneMistake() {
        assertThat(Suggestion.nearest("--tga", WORDS)).contains("--tag");
        assertThat(Suggestion.nearest("serach", WORDS)).contains("search");
    }

    @Test
    void aMissingOrAnotherLetterIsOne() {
        assertThat(Suggestion.nearest("shw", WORDS)).contains("show");
        assertThat(Suggestion.nearest("deepseek-v4", WORDS)).contains("deepseek-v3");
    }

    @Test
    void theBeginningOfAWordIsNear() {
        assertThat(Suggestion.nearest("deep", WORDS)).contains("deepseek-v3");
    }

    @Test
    void ofManyThatThereAreAHandfulIsNamed() {
        assertThat(Suggestion.choice(List.of("1", "2", "3", "4", "5", "A", "B")))
                .isEqualTo("; it has 1, 2, 3, 4, 5 and 2 more");
        assertThat(Suggestion.choice(List.of("fig-1"))).isEqualTo("; it has fig-1");
        assertThat(Suggestion.choice(List.of())).isEmpty();
    }

    @Test
    void nothingIsNearToAnotherWord() {
        assertThat(Suggestion.nearest("zebra", WORDS)).isEmpty();
        assertThat(Suggestion.nearest("", WORDS)).isEmpty();
    }
}
