package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is asked when few passages are found: whether the library's own words were meant.
class SuggestionsTest {

    private static Shelf shelf;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        shelf =
                Shelf.ofPapers(
                        folder,
                        Map.of(
                                "report-v3", List.of("A section is near the field of experts."),
                                "report-v4", List.of("The bias of a gate, ordered by adjacency.")));
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Feild                    | field",
                "feild expertz            | field experts",
                "feild?                   | field?",
                "+feild -\"expertz field\" | +field -\"experts field\"",
                "section:openign          | section:opening",
                "section:(openign feild)  | section:(opening field)",
                "sectoin:openign          | section:opening",
                "paper:reprt-v3           | paper:report-v3",
                "bias AND paper:report    | bias AND paper:report*",
                "gaet NEAR/3 biaz         | gate NEAR/3 bias",
                "abstract:expertz         | abstract:experts"
            })
    void wordsAreAnsweredByWordsAndValuesByValues(String query, String instead) {
        assertThat(shelf.search(query).suggestion()).contains(instead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experts",
                "expertz*",
                "ex?ertz",
                "expertz~1",
                "/expertz/",
                "bias NEAR/ gate",
                "bias NEER/3 gate",
                "fn:unordred(bias gate)",
                "text:fn:maxgap(2 bias)",
                "page:tow",
                "kind:fild",
                "has:nite",
                "tag:feild",
                "@expertz",
                "xyz:bias"
            })
    void neitherOperatorsNorNamesNorPatternsAreMended(String query) {
        assertThat(shelf.search(query).suggestion()).isEmpty();
    }
}
