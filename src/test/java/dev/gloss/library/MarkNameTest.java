package dev.gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Marks that are known again.
class MarkNameTest {

    @Test
    void aNameThatMayBeACounterIsNone() {
        assertThat(MarkName.given(named("7"))).isEmpty();
        assertThat(MarkName.given(named("annot-0012")))
                .describedAs("numbers are counted anew in each file")
                .isEmpty();
        assertThat(MarkName.given(named("7c9e6679-7425-40de-944b-e07fc1f90ae7"))).isPresent();
    }

    @Test
    void cornersThatAnotherProgramRoundedAreTheSamePlace() {
        MarkName saved = at(72.49, 143.51, "gates");

        assertThat(at(72.51, 143.49, "gates").isAmong(List.of(saved))).isTrue();
        assertThat(at(72.49, 150, "gates").isAmong(List.of(saved))).isFalse();
        assertThat(at(72.49, 143.51, "routes").isAmong(List.of(saved))).isFalse();
    }

    private static MarkName at(double x, double y, String words) {
        return MarkName.ofPlace(mark(x, y, words, ""));
    }

    private static ForeignMark named(String name) {
        return mark(0, 0, "gates", name);
    }

    private static ForeignMark mark(double x, double y, String words, String name) {
        return new ForeignMark(
                ForeignMark.Kind.HIGHLIGHT,
                List.of(new Region(1, new Rect(x, y, 40, 10))),
                words,
                "",
                name,
                "",
                "",
                Optional.empty());
    }
}
