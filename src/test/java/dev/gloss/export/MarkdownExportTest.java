package dev.gloss.export;

import static dev.gloss.export.Given.created;
import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.id;
import static dev.gloss.export.Given.lost;
import static dev.gloss.export.Given.markdown;
import static dev.gloss.export.Given.note;
import static dev.gloss.export.Given.placed;
import static dev.gloss.export.Given.reading;
import static dev.gloss.export.Given.target;
import static dev.gloss.export.Given.targets;
import static dev.gloss.export.Given.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.anchor.Anchoring;
import dev.gloss.note.Note;
import dev.gloss.note.Target;
import dev.gloss.paper.Metadata;
import dev.gloss.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkdownExportTest {

    @Test
    void writesAPapersNotesUnderItsSections() {
        Placement model = found("a *walk* of [1] step", 9, "2 Method", "2.1 Model");
        Note question =
                new Note(
                        id('b'),
                        created(),
                        "question",
                        List.of("moe", "load balancing"),
                        targets(model),
                        "Why *one*? See [[n-01jdkw11ab]].\n\n- or two\n");

        assertThat(
                        markdown(
                                reading(
                                        lostNote(),
                                        placed(question, model),
                                        note(
                                                'a',
                                                "",
                                                found("Walks are known.", 2, "1 Introduction")),
                                        note('d', "Read it twice.", whole()))))
                .isEqualTo(
                        """
                        ---
                        title: "A Study of Walks"
                        authors:
                          - "Ada Example"
                          - "Ben Sample"
                        year: 2024
                        doi: "10.1000/182"
                        arxiv: "2401.00001v2"
                        key: "walks"
                        ---

                        # A Study of Walks

                        Ada Example, Ben Sample

                        [walks.pdf](../papers/walks.pdf)

                        Read it twice.

                        2026-11-23 ^n-01jdkx7q4d

                        ## 1 Introduction

                        > Walks are known.

                        [p. 2](../papers/walks.pdf#page=2)

                        2026-11-23 ^n-01jdkx7q4a

                        ## 2 Method

                        ### 2.1 Model

                        > a \\*walk\\* of \\[1\\] step

                        [p. 9](../papers/walks.pdf#page=9)

                        Why *one*? See [[n-01jdkw11ab]].

                        - or two

                        question · #moe #load-balancing · 2026-11-23 ^n-01jdkx7q4b

                        ## Orphaned notes

                        > no longer there

                        3 Gone, [p. 5](../papers/walks.v1.pdf#page=5) · orphaned

                        Where did it go?

                        2026-11-23 ^n-01jdkx7q4c
                        """);
    }

    private static PlacedNote lostNote() {
        return note('c', "Where did it go?", lost("no longer there", 5, "3 Gone"));
    }

    @Test
    void showsEachQuoteOfANoteInTheReadersOrderWithItsSource() {
        Placement second = found("second", 12, "3 Results");
        Placement other =
                new Placement.Elsewhere(
                        target("runs", "of another paper", 4), "../papers/runs.pdf");
        Placement gone =
                new Placement.Elsewhere(Target.whole("hops", "sha256:0", "gloss-1:0"), null);

        assertThat(
                        markdown(
                                reading(
                                        note(
                                                'a',
                                                "They differ.",
                                                found("first", 9, "2 Method"),
                                                second,
                                                other,
                                                gone))))
                .endsWith(
                        """
                        ## 2 Method

                        > first

                        [p. 9](../papers/walks.pdf#page=9)

                        > second

                        3 Results, [p. 12](../papers/walks.pdf#page=12)

                        > of another paper

                        runs, [p. 4](../papers/runs.pdf#page=4)

                        hops

                        They differ.

                        2026-11-23 ^n-01jdkx7q4a
                        """);
    }

    @Test
    void namesThePrintedPageAndLinksThePhysicalOne() {
        Target target = target("walks", "x", 9);
        Placement placement =
                new Placement.Found(
                        target, List.of(), 9, "117", new Anchoring.Exact(new Span(0, 1)), null, 0);

        assertThat(markdown(reading(note('a', "", placement))))
                .contains("\n[p. 117](../papers/walks.pdf#page=9)\n");
    }

    @Test
    void saysSoWhenAPlaceIsInDoubt() {
        Span span = new Span(0, 1);

        assertThat(sourceLine(new Anchoring.Moved(span, 0.9))).isEqualTo("p. 9");
        assertThat(sourceLine(new Anchoring.Changed(span, 0.8))).isEqualTo("p. 9 · changed");
        assertThat(sourceLine(new Anchoring.Ambiguous(List.of(span, new Span(2, 3)))))
                .isEqualTo("p. 9 · ambiguous");
    }

    private static String sourceLine(Anchoring anchoring) {
        Placement placement =
                new Placement.Found(
                        target("walks", "x", 9), List.of(), 9, null, anchoring, null, 0);
        List<String> paragraphs = Reread.paragraphs(markdown(reading(note('a', "", placement))));
        return paragraphs.get(paragraphs.size() - 2);
    }

    @Test
    void aPaperWithoutTitleGoesByItsKey() {
        String written = markdown(reading(Metadata.UNKNOWN));

        assertThat(written)
                .isEqualTo(
                        """
                        ---
                        key: "walks"
                        ---

                        # walks

                        [walks.pdf](../papers/walks.pdf)
                        """);
    }

    @Test
    void headingsGoNoDeeperThanMarkdownCan() {
        String written =
                markdown(reading(note('a', "", found("x", 1, "1", "2", "3", "4", "5", "6", "7"))));

        assertThat(written).contains("\n##### 4\n\n###### 5\n\n###### 6\n\n###### 7\n");
    }

    @Test
    void aNoteMustBeAboutItsPlacementsAndAboutThisPaper() {
        Placement here = found("x", 1);
        Placement elsewhere = new Placement.Elsewhere(target("runs", "y", 1), null);

        assertThatThrownBy(() -> placed(note('a', "", here).note(), here, here))
                .hasMessage("n-01jdkx7q4a is about other places");
        assertThatThrownBy(() -> note('a', "", elsewhere))
                .hasMessage("n-01jdkx7q4a is about other papers only");
    }
}
