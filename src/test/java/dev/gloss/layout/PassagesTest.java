package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is read out of drawn pages: whole paragraphs in order, and what they are not.
class PassagesTest {

    /// Enough running text that a page shows how it is set.
    private static final String FILLER =
            """
               A mixture of experts sends each token to a few of many small networks. The
            router that chooses them tends to favour a few of them, which wastes the others
            and the machines on which they run.
               What is learnt by one is then unlearnt by the next, and so the whole becomes no
            better than its largest part, as is well known.
               This was found by all who tried it and is the reason why an auxiliary loss was
            added at first.
            """;

    private static final List<String> OPENINGS =
            List.of(
                    "Once the gate\nhad learnt to share.\n",
                    "It was then\nthat the load evened out.\n",
                    "And so we\ncame to the end of it.\n",
                    "Few would\nhave thought of that before.\n",
                    "There is one more\nthing to tell.\n");

    @Test
    void linesBecomeParagraphsAndIndentsPartThem() {
        assertThat(
                        Drawn.passages(
                                """
                                   The gate adds a bias to each affinity before the best experts are chosen,
                                and it plays no part in the value by which their output is weighed. The bias
                                is lowered for an expert that is overloaded.
                                   After each step the load of every expert is counted over the whole batch of
                                the step, and the bias is raised by a small amount for those that had too few.
                                """))
                .containsExactly(
                        "paragraph: The gate adds a bias to each affinity before the best experts"
                            + " are chosen, and it plays no part in the value by which their output"
                            + " is weighed. The bias is lowered for an expert that is overloaded.",
                        "paragraph: After each step the load of every expert is counted over the"
                            + " whole batch of the step, and the bias is raised by a small amount"
                            + " for those that had too few.");
    }

    @Test
    void aHyphenAtALinesEndIsTheLinesOrTheWords() {
        String page =
                """
                   We train with fine-grained experts, and write software for it. The fine-
                grained experts are many, and the soft-
                ware that routes between them is small; memory use is mapped well, and so is mem-
                ory-bound work.
                """;
        assertThat(Drawn.passages(page + FILLER).getFirst())
                .contains("The fine-grained experts")
                .contains("and the software that")
                .contains("memory-bound work");
    }

    @Test
    void aNumberedBoldLineIsAHeading() {
        assertThat(
                        Drawn.passages(
                                "b12|1 Introduction\n\n"
                                        + FILLER
                                        + "\nb|1.1 Balance\n\n"
                                        + FILLER
                                        + "\nb12|2 Method\n\n"
                                        + FILLER))
                .filteredOn(passage -> passage.startsWith("heading"))
                .containsExactly(
                        "heading: 1 Introduction", "heading: 1.1 Balance", "heading: 2 Method");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        assertThat(
                        Drawn.passages(
                                """
                                   The left column begins here and~~~goes on in the right column
                                goes on for some lines, so that the~~~until its sentence ends. And there
                                gutter is seen by whoever looks for~~~are some more lines below it that
                                it. It then stops in a sentence that~~~fill the column to about its end.
                                """))
                .containsExactly(
                        "paragraph: The left column begins here and goes on for some lines, so that"
                            + " the gutter is seen by whoever looks for it. It then stops in a"
                            + " sentence that goes on in the right column until its sentence ends."
                            + " And there are some more lines below it that fill the column to"
                            + " about its end.");
    }

    @Test
    void aParagraphGoesOnAcrossAPageAndItsFootnoteFollowsIt() {
        String first =
                FILLER
                        + """
                           The bias is changed after each step by a small amount, which is decided by
                        the load that was counted, so that an expert that was chosen too often in this
                        """
                        + "\n".repeat(40)
                        + "8|1 As others have found before us, this is not the only way to do"
                        + " it.\n";
        String second =
                "step is chosen less often in the next. The amount is the same for all of them.\n"
                        + FILLER;

        assertThat(Drawn.passages(first, second))
                .contains(
                        "paragraph: The bias is changed after each step by a small amount, which is"
                            + " decided by the load that was counted, so that an expert that was"
                            + " chosen too often in this step is chosen less often in the next. The"
                            + " amount is the same for all of them.")
                .anyMatch(passage -> passage.startsWith("footnote: 1 As others have found"));
    }

    @Test
    void aCaptionIsNoPartOfTheTextAroundIt() {
        assertThat(
                        Drawn.passages(
                                FILLER
                                        + "\n\n          Figure 1: How the load of the experts"
                                        + " develops.\n\n\n"
                                        + FILLER))
                .contains("caption: Figure 1: How the load of the experts develops.")
                .filteredOn(passage -> passage.startsWith("paragraph"))
                .hasSize(6);
    }

    @Test
    void theFewWordsBeforeAFormulaBelongToItsParagraph() {
        assertThat(
                        Drawn.passages(
                                """
                                   The gate adds a bias to each affinity before the best experts are chosen,
                                and it plays no part in the value by which their output is weighed.
                                   Now define

                                m|                          s + b > t

                                for every expert, where the last sign is the threshold of the whole layer and
                                the second is the bias that we spoke of above.
                                """))
                .anyMatch(passage -> passage.contains("Now define for every expert, where"));
    }

    @Test
    void anItemThatIsMostlyAFormulaStaysInItsList() {
        assertThat(
                        Drawn.passages(
                                """
                                   The gate adds a bias to each affinity before the best experts are chosen,
                                and then it does the following to all of them:
                                   1. Count the tokens that came to each of the experts in this step.
                                m|   2. b ← b − u sign e
                                   3. Go on with the next batch of tokens, if there is one.
                                """))
                .contains("list-item: 2. b ← b − u sign e");
    }

    @Test
    void runningHeadsAndPageNumbersStandApart() {
        String head = "8|        Gates That Learn to Share\n\n\n";
        String[] pages = new String[5];
        for (int i = 0; i < pages.length; i++) {
            pages[i] =
                    head
                            + OPENINGS.get(i)
                            + FILLER.repeat(6)
                            + "\n".repeat(8)
                            + " ".repeat(40)
                            + (i + 11);
        }
        assertThat(Drawn.passages(pages))
                .noneMatch(passage -> passage.contains("Gates That Learn"))
                .noneMatch(passage -> passage.matches("(?s).*\\b1[1-5]\\b.*"));
        assertThat(Drawn.paper(pages).pages())
                .allSatisfy(page -> assertThat(page.furniture()).hasSize(2));
    }

    @Test
    void nothingIsReadOutOfNothing() {
        assertThat(Drawn.passages()).isEmpty();
        assertThat(Drawn.passages("", "")).isEmpty();
    }
}
