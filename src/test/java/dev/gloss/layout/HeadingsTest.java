package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.pdf.Bookmark;
import dev.gloss.pdf.PdfDocument;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Which lines of drawn pages are headings, and how deep they lie.
class HeadingsTest {

    private static final String TEXT =
            """
               A mixture of experts sends each token to a few of many small networks. The
            router that chooses them tends to favour a few of them, which wastes the others
            and the machines on which they run, as was found by all who tried it.
               What is learnt by one is then unlearnt by the next, and so the whole becomes no
            better than its largest part, as is well known to those who have built one.
            """;

    @Test
    void boldWordsAboveAListAreNoHeadingWhereHeadingsHaveNumbers() {
        assertThat(
                        headings(
                                "b12|1 Introduction\n\n"
                                        + TEXT
                                        + "\nb|1.1 Balance\n\n"
                                        + TEXT
                                        + "\nb|1.2 Overlap\n\n"
                                        + TEXT
                                        + "\nb|Overlap: Hiding What Takes Time\n\n"
                                        + TEXT))
                .containsExactly("1 1 Introduction", "2 1.1 Balance", "2 1.2 Overlap");
    }

    @Test
    void smallerBoldLinesAreHeadingsWhereNoneHasANumber() {
        assertThat(
                        headings(
                                "b14|Introduction\n\n"
                                        + TEXT
                                        + "\nb12|How It Balances\n\n"
                                        + TEXT
                                        + "\nb|What It Costs\n\n"
                                        + TEXT
                                        + "\nb14|Conclusion\n\n"
                                        + TEXT))
                .containsExactly(
                        "1 Introduction", "2 How It Balances", "3 What It Costs", "1 Conclusion");
    }

    @Test
    void boldItemsThatBeginAgainAtOneAreNoHeadings() {
        assertThat(
                        headings(
                                "b14|Introduction\n\n"
                                        + TEXT
                                        + "\nb|1. Choose the gate\n\n"
                                        + TEXT
                                        + "\nb|2. Count the load\n\n"
                                        + TEXT
                                        + "\nb14|Discussion\n\n"
                                        + TEXT
                                        + "\nb|1. Raise the bias\n\n"
                                        + TEXT
                                        + "\nb|2. Lower the rate\n\n"
                                        + TEXT))
                .containsExactly("1 Introduction", "1 Discussion");
    }

    @Test
    void aNumberedLineThatLooksLikeTextIsAHeadingWhereItsNumberComesNext() {
        assertThat(
                        headings(
                                "b12|1 Introduction\n\n"
                                        + TEXT
                                        + "\nb12|2 Method\n\n"
                                        + TEXT
                                        + "\n2.1 The gate of each layer\n\n"
                                        + TEXT
                                        + "\n7.4 Times as many were needed\n\n"
                                        + TEXT))
                .containsExactly("1 1 Introduction", "1 2 Method", "2 2.1 The gate of each layer");
    }

    @Test
    void aProofOpensNoSection() {
        assertThat(
                        headings(
                                "b12|1 Introduction\n\n"
                                        + TEXT
                                        + "\nb12|Proof of Theorem 1.6\n\n"
                                        + TEXT))
                .containsExactly("1 1 Introduction");
    }

    @Test
    void headsThatNameTheSectionOnEachPageAreNoHeadings() {
        String[] pages = new String[6];
        String[] sections = {"1 INTRODUCTION", "1 INTRODUCTION", "2 METHOD", "2 METHOD"};
        for (int i = 0; i < pages.length; i++) {
            String head = i == 0 ? "" : "i|" + sections[i % sections.length] + "\n\n\n";
            String heading = i == 0 ? "b12|1 Introduction\n\n" : "";
            pages[i] = head + heading + TEXT + "It is page %d of six.\n".formatted(i) + TEXT;
        }
        assertThat(headings(pages)).containsExactly("1 1 Introduction");
    }

    @Test
    void theTableOfContentsOfThePdfNamesWhatLooksLikeNoHeading() {
        String page = TEXT + "\n\nWhat the gate does\n\n" + TEXT;
        PdfDocument drawn = Drawn.document(page);
        PdfDocument marked =
                new PdfDocument(
                        drawn.pages(),
                        List.of(new Bookmark("What the gate does", 1, 1)),
                        "",
                        "",
                        null,
                        drawn.damages());

        assertThat(headings(LayoutAnalyzer.analyze(drawn))).isEmpty();
        assertThat(headings(LayoutAnalyzer.analyze(marked)))
                .containsExactly("1 What the gate does");
    }

    private static List<String> headings(String... pages) {
        return headings(Drawn.paper(pages));
    }

    /// Each with its level before it.
    private static List<String> headings(Paper paper) {
        List<String> headings = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            if (passage.kind() == PassageKind.HEADING) {
                headings.add(passage.level() + " " + paper.text(passage));
            }
        }
        return headings;
    }
}
