package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The entries of drawn reference lists, one by one, however they begin.
class ReferencesTest {

    private static final String TEXT =
            """
            b12|1 Introduction

               A mixture of experts sends each token to a few of many small networks. The
            router that chooses them tends to favour a few of them, which wastes the others
            and the machines on which they run, as was found by all who tried it.
               What is learnt by one is then unlearnt by the next, and so the whole becomes no
            better than its largest part, as is well known to those who have built one.

            b12|References

            """;

    @Test
    void hangAndGoOnOverThePage() {
        String first =
                TEXT
                        + """
                        L. Gao, S. Biderman, and S. Black. The pile: an open corpus for those who
                           train language models. CoRR, 2021. URL
                           https://example.org/abs/2101.00027.
                        A. P. Gema and J. O. J. Leang. Are we done with tests? Journal of Tests,
                           2024.
                        D. Guo, Q. Zhu, and D. Yang. When the large language model meets programming,
                        """;
        String second =
                """
                   and what came of it. Proceedings of Much, 2024.
                A. Harlap and D. Narayanan. Pipelines that are fast. Proceedings of More,
                   2018.
                """;
        assertThat(references(first, second))
                .containsExactly(
                        "L. Gao, S. Biderman, and S. Black. The pile: an open corpus for those who"
                                + " train language models. CoRR, 2021. URL"
                                + " https://example.org/abs/2101.00027.",
                        "A. P. Gema and J. O. J. Leang. Are we done with tests? Journal of Tests,"
                                + " 2024.",
                        "D. Guo, Q. Zhu, and D. Yang. When the large language model meets"
                                + " programming, and what came of it. Proceedings of Much, 2024.",
                        "A. Harlap and D. Narayanan. Pipelines that are fast. Proceedings of More,"
                                + " 2018.");
    }

    @Test
    void areEntriesAlsoBelowAnAddressInALargerFace() {
        String list =
                """
                11|A. Meta. A model card, 2024. URL https://example.org/the/card/of/it.
                B. Austin, A. Odena, M. Nye, M. Bosma, H. Michalewski, D. Dohan, E. Jiang,
                   C. Cai, M. Terry, Q. Le, et al. Programs. CoRR, 2021.
                C. Bauer, S. Treichler, and A. Aiken. Warps that are special. Journal of
                   Warps, 2014.
                """;
        assertThat(references(TEXT + list))
                .hasSize(3)
                .anySatisfy(entry -> assertThat(entry).startsWith("B. Austin"))
                .anySatisfy(entry -> assertThat(entry).startsWith("C. Bauer"));
    }

    @Test
    void areFoundWhereTheyAndTheirHeadingStandSmallInAColumnOfTheirOwn() {
        String first =
                """
                b12|Introduction                            ~~~b12|Methods
                """
                        + """
                        We have seen that the router must keep      ~~~We have seen that the router must keep
                        the load of its experts even, and that      ~~~the load of its experts even, and that
                        a small bias for each of them will do,      ~~~a small bias for each of them will do,
                        """
                                .repeat(5);
        String last =
                """
                b12|Conclusions                             ~~~o8|Competing interests
                We have seen that the router must keep      ~~~8|The authors declare that there are none.
                the load of its experts even, and that      ~~~o8|Author details
                a small bias for each of them will do.      ~~~8|Both are with the Institute of Examples.
                We have seen that the router must keep      ~~~
                the load of its experts even, and that      ~~~o8|References
                a small bias for each of them will do.      ~~~8|1. Gao L, Black S: The pile, an open corpus
                We have seen that the router must keep      ~~~8|   for models. J Tests 2021, 19:516-532.
                the load of its experts even, and that      ~~~8|2. Gema A, Leang J: Are we done with tests?
                a small bias for each of them will do.      ~~~8|   J Tests 2024, 24(1):138-150.
                We have seen that the router must keep      ~~~8|3. Guo D, Yang D: When large models meet
                the load of its experts even, and that      ~~~8|   programming. J Tests 2024, 7(1):78.
                a small bias for each of them will do.      ~~~8|4. Harlap A: Pipelines that are fast.
                We have seen that the router must keep      ~~~8|   J Tests 2018, 364:1984-1990.
                the load of its experts even, and that      ~~~
                a small bias for each of them will do.      ~~~
                """;
        assertThat(Drawn.passages(first, first, last))
                .containsSequence(
                        "heading: Competing interests",
                        "other: The authors declare that there are none.",
                        "heading: Author details")
                .endsWith(
                        "heading: References",
                        "reference: 1. Gao L, Black S: The pile, an open corpus for models. J Tests"
                                + " 2021, 19:516-532.",
                        "reference: 2. Gema A, Leang J: Are we done with tests? J Tests 2024,"
                                + " 24(1):138-150.",
                        "reference: 3. Guo D, Yang D: When large models meet programming. J Tests"
                                + " 2024, 7(1):78.",
                        "reference: 4. Harlap A: Pipelines that are fast. J Tests 2018,"
                                + " 364:1984-1990.");
    }

    @Test
    void beginWithNumbersOfOneDigitAndTwo() {
        StringBuilder list = new StringBuilder();
        for (int n = 7; n < 12; n++) {
            list.append(n < 10 ? "  " : " ")
                    .append(
                            "%d. A. Author and B. Other. A title that is long enough to\n"
                                    .formatted(n))
                    .append(
                            "     go on in a second line. Journal of Lines, 20%02d.\n"
                                    .formatted(n));
        }
        String ones =
                "  1. A. First. One. 2001.\n  2. B. Second. Two. 2002.\n  3. C. Third. 2003.\n";
        assertThat(references(TEXT + ones + list))
                .hasSize(8)
                .allMatch(entry -> entry.matches("\\d+\\. [A-C]\\. .*"));
    }

    @Test
    void beginWithBrackets() {
        assertThat(
                        references(
                                TEXT
                                        + """
                                        [1] J. Austin and A. Odena. Program synthesis with models that are
                                            large. 2021.
                                        [2] Y. Bai. Feedback that is constitutional. 2022.
                                        [3] M. Bauer. Singing warps. 2014.
                                        """))
                .hasSize(3)
                .first()
                .isEqualTo(
                        "[1] J. Austin and A. Odena. Program synthesis with models that are large."
                                + " 2021.");
    }

    private static List<String> references(String... pages) {
        return Drawn.passages(pages).stream()
                .filter(passage -> passage.startsWith("reference: "))
                .map(passage -> passage.substring("reference: ".length()))
                .toList();
    }
}
