package dev.gloss.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The section tree over a paper's passages.
class OutlineTest {

    private static final Paper PAPER =
            Papers.draw(
                    """
                    front: A Paper
                    heading 1: 1 Introduction
                    paragraph: Words.
                    heading 1: 2. Method
                    heading 2: 2.1 Details.
                    paragraph: More words.
                    heading 1: References
                    reference: [1] Somebody.
                    heading 1: A Proofs
                    heading 1: B More Proofs
                    """);

    @Test
    void tellsNumbersFromTitles() {
        assertThat(Outline.of(PAPER).sections())
                .extracting(Section::number, Section::title, Section::level)
                .containsExactly(
                        tuple("1", "Introduction", 1),
                        tuple("2", "Method", 1),
                        tuple("2.1", "Details", 2),
                        tuple("", "References", 1),
                        tuple("A", "Proofs", 1),
                        tuple("B", "More Proofs", 1));
    }

    @Test
    void aPassageStandsInEverySectionAboveIt() {
        assertThat(labelsAround(5)).containsExactly("2 Method", "2.1 Details");
        assertThat(labelsAround(7)).containsExactly("References");
    }

    @Test
    void aHeadingStandsInTheSectionThatItOpens() {
        assertThat(labelsAround(4)).containsExactly("2 Method", "2.1 Details");
        assertThat(labelsAround(0)).isEmpty();
    }

    @Test
    void aLoneCapitalBelongsToTheTitle() {
        Paper paper = Papers.draw("heading 1: A Note on Scale\nheading 1: I Remember");

        assertThat(Outline.of(paper).sections())
                .extracting(Section::number)
                .containsExactly("", "");
    }

    private static List<String> labelsAround(int ordinal) {
        return Outline.of(PAPER).around(ordinal).stream().map(Section::label).toList();
    }
}
