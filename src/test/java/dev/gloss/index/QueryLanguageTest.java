package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.AwkwardInputs;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.stream.Stream;

/// The language of queries: the examples of Lucene's own documentation, what Gloss adds, and what
/// it takes for a sentence.
class QueryLanguageTest {

    private static Shelf shelf;

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        shelf =
                Shelf.of(
                        folder,
                        "Jakarta and its apache.",
                        "The Apache Lucene of Jakarta is a website.",
                        "An apache on a moat, or a boat in foam that roams.",
                        "The text of a test may be tested: (1+1):2 is go.",
                        "A pink panther must return, for the return is well made.",
                        "We die hard by equipment failure in a test.");
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "test equipment => df",
                "te?t => df",
                "test* => df",
                "te*t => df",
                "/[mb]oat/ => c",
                "roams~ => c",
                "roam~1 => c",
                "foam~1 => c",
                "\"jakarta apache\"~10 => ab",
                "\"Jakarta and\" => a",
                "text:test => df",
                "text:(die hard) => f",
                "text:[foam TO go] => cde",
                "text:{foam TO go} => e",
                "text:{panther TO *] => bcdef",
                "page:[1 TO 2] => abcdef",
                "page:{1 TO 2] => ",
                "year:2024 => abcdef",
                "year<2024 => ",
                "year>=2024 => abcdef",
                "year >= 2024 => abcdef",
                "moat AND page<2 => c",
                "moat -page=1 => ",
                "jakarta^4 apache => abc",
                "\"jakarta and\"^4 \"Apache Lucene\" => ab",
                "\"jakarta and\" OR jakarta => ab",
                "jakarta || moat => abc",
                "jakarta AND website => b",
                "jakarta && website => b",
                "+jakarta website => ab",
                "jakarta NOT \"Apache Lucene\" => a",
                "NOT jakarta => cdef",
                "jakarta -website => a",
                "jakarta !website => a",
                "(jakarta OR moat) AND apache => abc",
                "text:(+return +\"pink panther\") => e",
                "\\(1\\+1\\)\\:2 => d",
                "*:* => abcdef",
                "(jakarta website moat)@2 => b",
                "text:fn:ordered(jakarta apache) => a",
                "text:fn:unordered(jakarta apache) => ab",
                "text:fn:maxgaps(2 fn:ordered(pink return)) => e",
                "text:fn:phrase(pink panther) => e",
                "text:fn:maxwidth(3 fn:ordered(die by)) => f",
                "text:fn:or(moat website) => bc",
                "text:fn:wildcard(pant*) => e",
                "text:fn:atLeast(2 moat boat go) => c",
                "text:fn:before(moat boat) => c",
                "text:fn:after(moat boat) => ",
                "fn:ordered(jakarta apache) => a"
            })
    void lucenesExamplesMeanWhatTheyMeanThere(String query, String letters) {
        assertFinds(query, letters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "jakarta NEAR/2 apache => ab",
                "apache NEAR/2 jakarta => ab",
                "jakarta ADJ/2 apache => a",
                "apache ADJ/2 jakarta => b",
                "jakarta ADJ/1 apache => ",
                "\"pink panther\" NEAR/3 return => e",
                "pan* NEAR/3 returns => e",
                "pink-pan* NEAR/3 return => e",
                "(moat website) NEAR/9 apache => bc",
                "pink ADJ/0 panther ADJ/2 return => e",
                "jakarta NEAR/2 apache -website => a",
                "+(die NEAR/1 hard) +test => f"
            })
    void wordsAreNearEachOtherInAnyOrderOrInThisOne(String query, String letters) {
        assertFinds(query, letters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "a moat? => c",
                "is it go? (test) => df",
                "pink: panther => e",
                "pink-panther: return => e",
                "moat/boat => c",
                "moat/s, 160 boat/s => c",
                "fail: hard => f",
                "see jakarta:website => ab",
                "Note: jakarta => ab",
                "std::moat => c",
                "https://moat.org/boat => c",
                "at 10:30 a moat => c",
                "DOI:10.1145/33 moat => c",
                "arXiv:2412.19437 moat => c",
                "C:moat => c",
                "pink-panther:return => e",
                "moat = 7 => c",
                "moat=boat => c",
                "boat > zebra => c",
                "x<=moat => c",
                "foam & moat => c",
                "foam | moat => c",
                "moat^T => c",
                "foam^2 · moat => c",
                "NEAR by a moat => c",
                "near/far moat => c"
            })
    void whatPeopleWriteInSentencesIsText(String query, String letters) {
        assertFinds(query, letters);
        assertThat(shelf.search(query).problem()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {"jakarta AND (website => 20", "moat ] => 6", "moat AND => 8", "page:two => 5"})
    void brokenSyntaxIsSearchedAsWordsAndShowsWhereItBreaks(String query, int at) {
        assertRemark(query.strip(), at, "searched as plain words");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "moat sectoin:opening | 5 | no field sectoin; did you mean section:?",
                "moat -sectoin:opening| 6 | no field sectoin; did you mean section:?",
                "(kond:caption)       | 1 | no field kond; did you mean kind:?",
                "pages:3 moat         | 0 | no field pages; did you mean page:?",
                "Section:opening      | 0 | no field Section; did you mean section:?",
                "type:caption moat    | 0 | no field type; did you mean kind:?",
                "abstract:moat        | 0 | no field abstract; did you mean kind:abstract?",
                "foo:bar moat         | 0 | no field foo: fields are text, section, caption,",
                "\"pink pan*\"         | 0 | unlike in pink ADJ/0 pan*",
                "jakarta:zebra AND pink | 0 | no field jakarta: fields are text, section,",
                "moat section:        | 5 | section: has no value behind it",
                "(moat tag:)          | 6 | tag: has no value behind it",
                "moat NEAR/ boat      | 5 | NEAR/ wants a number, as in NEAR/8",
                "moat NEAR boat       | 5 | NEAR wants a number, as in NEAR/8",
                "moat ADJ/ boat       | 5 | ADJ/ wants a number, as in ADJ/8",
                "moat near/3 boat     | 5 | near/3 is written NEAR/3",
                "NEAR/3 boat          | 0 | NEAR/3 wants a word, a phrase or (words) on either"
            })
    void whatLooksLikeSyntaxAndIsNoneIsSearchedAsWordsWithARemark(
            String query, int at, String remark) {
        assertRemark(query, at, remark);
        assertRemark(query, at, "searched as words");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "has:foo moat            | 4  | has: wants note, not foo",
                "moat AND kind:figre     | 14 | kind: wants front, abstract, heading,",
                "kind:(caption OR figre) | 17 | kind: wants front, abstract, heading,",
                "kind:zz*                | 5  | kind: wants front, abstract, heading,",
                "year:abc                | 5  | year: wants a number or a range such as [2019 TO",
                "page:3-5                | 5  | page: wants a number or a range such as [3 TO 5]",
                "moat page:[3 to 5]      | 10 | page: wants a number or a range such as [3 TO 5]",
                "page:[x TO 5]           | 6  | page: wants a number or a range such as [3 TO 5]"
            })
    void aValueThatItsFieldCannotHaveIsAnsweredByThoseThatItCan(
            String query, int at, String remark) {
        assertRemark(query, at, remark);
        assertRemark(query, at, "searched as plain words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind:para*",
                "kind:Paragraph",
                "kind:\"list-item\"",
                "has:n?te",
                "page:[* TO 3]",
                "(page:1) moat^2",
                "year:2024^2"
            })
    void aValueThatItsFieldCanHaveIsTaken(String query) {
        assertThat(shelf.search(query).problem()).isEmpty();
    }

    private static void assertRemark(String query, int at, String remark) {
        assertThat(shelf.search(query).problem())
                .hasValueSatisfying(problem -> {
                    assertThat(problem.message()).contains(remark);
                    assertThat(problem.at()).isEqualTo(at);
                });
    }

    static Stream<String> awkwardInputs() {
        return AwkwardInputs.all();
    }

    @ParameterizedTest
    @MethodSource("awkwardInputs")
    @Timeout(20)
    void noInputFails(String input) {
        assertThat(shelf.search(input)).isNotNull();
        assertThat(shelf.search(input, new SearchExtras(false, true, true, 2))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta website", "a test of equipment", "\"pink panther\""})
    void aQueryThatIsUnderstoodHasNoProblem(String query) {
        assertThat(shelf.search(query).problem()).isEmpty();
    }

    private static void assertFinds(String query, String letters) {
        String found = shelf.found(query.strip());

        assertThat(found.chars().sorted().toArray())
                .as("%s finds %s", query, found)
                .isEqualTo(letters == null ? new int[0] : letters.strip().chars().toArray());
    }
}
