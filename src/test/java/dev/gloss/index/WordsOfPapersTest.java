package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// The words of papers are found however they are written.
class WordsOfPapersTest {

    private static Shelf shelf;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        shelf =
                Shelf.of(
                        folder,
                        "Fine-grained experts of the data set are balanced.",
                        "It takes 2.788M hours for 14.8T tokens of 671B at 2.2 × 10−4.",
                        "The 𝛼 of naïve Schrödinger is 2,029 in the ﬁrst ﬁeld, and 𝑑ℎ is Ｄ.",
                        "Call getUserName or jl_eval_string of MPI.Comm, says DeepSeekMoE.",
                        "深度求索 and まとめ are not 한국어.",
                        "Multi-head Latent Attention (MLA) has a cache; LLMs (large language"
                                + " models) have many.",
                        "This MLA is an attention of another head.",
                        "Balancing the dataset: GPT-4 is an author’s work.");
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "fine-grained          | a",
                "\"fine grained\"      | a",
                "\"fine-grained experts\" | a",
                "finegrained           | a",
                "fine-grain*           | a",
                "fine-gr?ined          | a",
                "multi-hea* AND cache  | f",
                "of-the-da*            | a",
                "+fine-grained         | a",
                "balance               | ah",
                "\"balance\"           | ",
                "\"balanced\"          | a",
                "data-set              | ah",
                "dataset               | h",
                "data set              | ah",
                "2.788M                | b",
                "14.8t                 | b",
                "671B                  | b",
                "10^-4                 | bh",
                "+10^-4 +tokens        | b",
                "𝛼                     | c",
                "α                     | c",
                "naive                 | c",
                "naïve                 | c",
                "schrodinger           | c",
                "2029                  | c",
                "2,029                 | c",
                "first                 | c",
                "dh                    | c",
                "getUserName           | d",
                "getusername           | d",
                "get_user_name         | d",
                "user                  | d",
                "\"jl_eval_string\"    | d",
                "eval                  | d",
                "Comm                  | d",
                "deepseek moe          | d",
                "DeepSeekMoE           | d",
                "求索                  | e",
                "深                    | e",
                "\"深度求索\"          | e",
                "まとめ                | e",
                "한국                  | e",
                "gpt4                  | h",
                "GPT-4                 | bh",
                "author                | h"
            })
    void isFound(String query, String letters) {
        assertThat(shelf.found(query.strip()).chars().sorted().toArray())
                .as(query)
                .isEqualTo(letters == null ? new int[0] : letters.strip().chars().toArray());
    }

    @Test
    void aWordAsWrittenRanksHigherThanItsKin() {
        assertThat(shelf.found("balanced")).isEqualTo("ah");
        assertThat(shelf.found("balancing")).isEqualTo("ha");
    }

    @Test
    void anAcronymIsFoundByItsWordsAndTheyByIt() {
        assertThat(shelf.found("MLA")).containsOnlyOnce("f").containsOnlyOnce("g");
        assertThat(shelf.found("multi-head latent attention")).startsWith("f").contains("g");
        assertThat(shelf.search("MLA").expansions())
                .containsExactly(new Expansion("MLA", "Multi-head Latent Attention"));
        assertThat(shelf.search("large language models").expansions())
                .containsExactly(new Expansion("large language models", "LLM"));
    }

    @Test
    void anAcronymIsLeftAloneWhenAskedTo() {
        SearchExtras asTyped = new SearchExtras(false, false, false, 0);

        assertThat(shelf.search("large language models", asTyped).expansions()).isEmpty();
        assertThat(Shelf.letters(shelf.search("\"MLA\"", asTyped))).hasSize(2);
    }

    @Test
    void aQuotedAcronymIsNotExpanded() {
        assertThat(shelf.search("\"MLA\"").expansions()).isEmpty();
    }

    @Test
    void aMistypedWordIsAnsweredByTheLibrarysOwnWords() {
        assertThat(shelf.search("Shrodinger filed").suggestion()).contains("schrodinger field");
        assertThat(shelf.search("experts").suggestion()).isEmpty();
        assertThat(shelf.search("Shrodinger?").suggestion()).contains("schrodinger?");
    }

    @Test
    void whyAHitRanksThereIsToldInWords() {
        Hits hits = shelf.search("balanced experts", new SearchExtras(true, true, false, 0));

        assertThat(hits.hits().getFirst().reasons())
                .extracting(Reason::says)
                .contains("all words of the query", "“experts” as written");
        assertThat(hits.hits().getFirst().reasons().stream().mapToDouble(Reason::share).sum())
                .isBetween(.99, 1.01);
    }
}
