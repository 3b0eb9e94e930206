package dev.gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class HashtagTest {

    @Test
    void keepsWordsThatAreTagsAlready() {
        assertThat(Hashtag.of(List.of("moe", "load-balancing", "a_b", "cs/lg", "Größe")))
                .containsExactly("#moe", "#load-balancing", "#a_b", "#cs/lg", "#Größe");
    }

    @Test
    void makesOneWordOfOthers() {
        assertThat(Hashtag.of(List.of("to read!", "#todo", "c++", "_x_/*y*", "a\nb")))
                .containsExactly("#to-read", "#todo", "#c", "#x/y", "#a-b");
    }

    @Test
    void aNumberAloneIsNoTagInObsidian() {
        assertThat(Hashtag.of(List.of("2024", "v2"))).containsExactly("#_2024", "#v2");
    }

    @Test
    void passesOverWhatHasNoLetterAndRepeats() {
        assertThat(Hashtag.of(List.of("***", "", "/", "a b", "a-b"))).containsExactly("#a-b");
    }
}
