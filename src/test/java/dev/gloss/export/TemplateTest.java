package dev.gloss.export;

import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.note;
import static dev.gloss.export.Given.placed;
import static dev.gloss.export.Given.reading;
import static dev.gloss.export.Given.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.note.Note;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class TemplateTest {

    private static final Placement MODEL =
            found("a *walk* of [1] step", 9, "2 Method", "2.1 Model");
    private static final PlacedNote QUESTION =
            placed(
                    new Note(
                            Given.id('b'),
                            Given.created(),
                            "question",
                            List.of("moe", "load balancing"),
                            targets(MODEL),
                            "Why *one*?\n\nSee [[n-01jdkx7q4a]] | or two.\n"),
                    MODEL);
    private static final PlacedNote PLAIN =
            note('a', "", found("Walks are known.", 2, "1 Introduction"));

    static List<String> shipped() {
        return Templates.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatWeShipHasNoMistake(String name) {
        assertThat(TemplateCheck.of(Templates.shipped(name).orElseThrow())).isEmpty();
    }

    @Test
    void obsidianShowsCalloutsByKindAndLinksBlocks() {
        assertThat(written("obsidian"))
                .contains(
                        """
                        ### 2.1 Model

                        > [!question]
                        > > a \\*walk\\* of \\[1\\] step
                        >
                        > [p. 9](../papers/walks.pdf#page=9)
                        >
                        > Why *one*?
                        >
                        > See [[walks#^n-01jdkx7q4a]] | or two.
                        >
                        > question · #moe #load-balancing · 2026-11-23

                        ^n-01jdkx7q4b
                        """);
    }

    @Test
    void pandocCitesWithThePage() {
        assertThat(written("pandoc")).contains("\n> Walks are known.\n\n[@walks, p. 2]\n");
    }

    @Test
    void anOutlineHasALineForEachNote() {
        assertThat(written("outline"))
                .endsWith(
                        """
                        ## 1 Introduction

                        - “Walks are known.” ([p. 2](../papers/walks.pdf#page=2)) ^n-01jdkx7q4a

                        ## 2 Method

                        ### 2.1 Model

                        - Why *one*? ([p. 9](../papers/walks.pdf#page=9)) ^n-01jdkx7q4b
                        """);
    }

    @Test
    void aListMarkIsLeftOutOfALineAndANumberIsNot() {
        PlacedNote list = note('c', "1. First of all", found("Walks are known.", 2, "1"));
        PlacedNote sum =
                note('d', "405 / 37 = 10.9. So *p* = 1.", found("Walks are known.", 2, "1"));

        assertThat(template("outline").write(reading(list, sum)).text())
                .contains("- First of all (", "- 405 / 37 = 10.9. So *p* = 1. (");
    }

    @Test
    void aTableHasARowForEachPaperAndAColumnForEachTag() {
        assertThat(template("table").write(List.of(reading(PLAIN, QUESTION))).text())
                .isEqualTo(
                        """
                        | paper | load balancing | moe |
                        | --- | --- | --- |
                        | [A Study of Walks](walks.md) | Why *one*? [p. 9](../papers/walks.pdf#page=9) | Why *one*? [p. 9](../papers/walks.pdf#page=9) |
                        """);
    }

    @Test
    void everyNoteOfATemplateIsAPieceOfItsOwn() {
        Exported exported = template("outline").write(reading(PLAIN, QUESTION));

        assertThat(exported.pieces()).filteredOn(piece -> piece.id().isPresent()).hasSize(2);
        assertThat(Exported.parse(exported.marked())).isEqualTo(exported);
    }

    @Test
    void aMistakeIsNamedWithItsLineAndField() {
        assertThat(
                        TemplateCheck.of(
                                Templates.of(
                                        "mine",
                                        "# {{title}}\n\n{{titel}}\n{{#nots}}\n{{/nots}}\n")))
                .containsExactly(
                        "line 3: there is no field titel", "line 4: there is no field nots");
        assertThat(TemplateCheck.of(Templates.of("mine", "x\n{{#notes}}\n")))
                .singleElement()
                .asString()
                .contains("notes");
        assertThatThrownBy(() -> Templates.of("mine", "x\n{{#notes}}\n").write(reading(PLAIN)))
                .hasMessageStartingWith("template mine: ")
                .hasMessageContaining("notes");
    }

    @Test
    void aTemplateReachesNothingButFields() {
        String hostile =
                "[{{title.class}}{{title.length}}{{notes.size}}{{class.name}}{{getClass}}{{toString}}]";

        assertThat(Templates.of("mine", hostile).write(reading(PLAIN)).text()).isEqualTo("[]\n");
        assertThatThrownBy(() -> Templates.of("mine", "{{>/etc/passwd}}").write(reading(PLAIN)))
                .hasMessageContaining("cannot take in {{>/etc/passwd}}");
    }

    private static String written(String template) {
        return template(template).write(reading(PLAIN, QUESTION)).text();
    }

    private static Template template(String name) {
        return Templates.shipped(name).orElseThrow();
    }
}
