package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.paper.PassageKind;
import dev.gloss.text.Marked;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What every index of passages does, whatever it is made of.
abstract class PassageIndexContract {

    private static final IndexedPaper REPORT =
            new IndexedPaper(
                    "report", "A Report on Experts", List.of("Wen Li"), 2024, List.of("llm"));
    private static final IndexedPaper OTHER =
            new IndexedPaper("other", "Something Else", List.of("Ann Bo"), 1999, List.of());
    private static final IndexedNote NOTE =
            new IndexedNote("n-01jdkx7q4z", "question", List.of("moe"), "why not gating?");

    private PassageIndex index;

    /// An index where there is none yet.
    abstract PassageIndex open();

    /// Another index object over the same data, as another process would have.
    abstract PassageIndex openAgain();

    @BeforeEach
    void fill() throws Exception {
        index = open();
        index.apply(
                new IndexChanges(
                        Map.of(),
                        Set.of("report", "other"),
                        List.of(
                                passage(REPORT, 0, 1, "Experts are unbalanced without a loss."),
                                passage(REPORT, 1, 2, "The bias term is only used for routing."),
                                passage(REPORT, 2, 3, "Costs: 2,788 thousand GPU hours in 2024."),
                                passage(REPORT, 3, 5, "We use e-mail: see Section 3 of state."),
                                passage(OTHER, 0, 1, "Routing of parcels in the naïve town.")),
                        Map.of("state", "1")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bias                       | report@2.1",
                "routing term               | report@2.1 other@1.1",
                "\"used for routing\"       | report@2.1",
                "\"routing for used\"       | ",
                "\"use for routing\"        | ",
                "uses                       | report@2.1 report@5.1",
                "EXPERT                     | report@1.1",
                "naive                      | other@1.1",
                "2788                       | report@3.1",
                "rout*                      | report@2.1 other@1.1",
                "biass~1                    | report@2.1",
                "+routing -bias             | other@1.1",
                "routing AND bias           | report@2.1",
                "-routing                   | report@1.1 report@3.1 report@5.1",
                "\"bias routing\"~6         | report@2.1",
                "bias NEAR/6 routing        | report@2.1",
                "routing NEAR/6 bias        | report@2.1",
                "routing ADJ/6 bias         | ",
                "bias ADJ/6 routing         | report@2.1",
                "routing page:[2 TO 3]      | report@2.1",
                "+routing +page:[2 TO 3]    | report@2.1",
                "page:5                     | report@5.1",
                "+routing +year:1999        | other@1.1",
                "+routing +paper:report     | report@2.1",
                "+routing +author:bo        | other@1.1",
                "+routing +title:experts    | report@2.1",
                "kind:caption               | ",
                "tag:llm AND bias           | report@2.1",
                "has:note                   | report@2.1",
                "note:gating                | report@2.1",
                "tag:moe                    | report@2.1",
                "gating                     | report@2.1",
                "+section:loads +bias       | report@2.1",
                "section:2.1* AND experts   | ",
                "section:2.1* AND routing   | report@2.1",
                "is it used for routing?    | report@2.1 other@1.1 report@5.1",
                "email: bias                | report@2.1 report@5.1",
                "foo:bar bias               | report@2.1",
                "and/or bias/term           | report@2.1",
                "/bia[sz]/                  | report@2.1",
                "e-mail                     | report@5.1"
            })
    void findsPassages(String query, String places) {
        List<String> found = found(query).stream().map(Hit::place).toList();

        List<String> expected = places == null ? List.of() : List.of(places.split(" "));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "routing kind:caption       | ",
                "routing bias author:bo     | other@1.1",
                "routing -bias title:report | ",
                "routing experts section:loads | report@2.1",
                "title:\"a report\" routing | report@2.1",
                "\"used for\" page:2 unbalanced | report@2.1",
                "has:note tag:llm           | report@2.1",
                "tag:llm page:5             | report@5.1",
                "routing page:1 page:2      | report@2.1 other@1.1",
                "page:3 page:5              | report@3.1 report@5.1",
                "paper:other key:report routing | report@2.1 other@1.1",
                "routing (page:2 OR page:3) | report@2.1",
                "(routing page:2) OR naive  | report@2.1 other@1.1",
                "page:2 -routing            | ",
                "routing -page:2            | other@1.1",
                "routing -(page:2 paper:other) | report@2.1 other@1.1",
                "routing NOT page:2         | other@1.1"
            })
    void aFieldBesideWordsNarrowsTheirSearch(String query, String places) {
        findsPassages(query, places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "routing OR page:3          | report@2.1 report@3.1 other@1.1",
                "+routing page:2            | report@2.1 other@1.1",
                "+page:2 routing            | report@2.1",
                "(routing page:2 experts)@2 | report@2.1",
                "text:experts routing       | report@1.1 report@2.1 other@1.1",
                "section:(opening loads) routing | report@2.1 other@1.1",
                "*:* page:3                 | report@3.1"
            })
    void operatorsMeanBesideFieldsWhatTheyMeanInLucene(String query, String places) {
        findsPassages(query, places);
    }

    @Test
    void wordsRankBesideAFieldAsTheyDoAlone() {
        assertThat(places("is used for bias routing year:[1990 TO 2030]"))
                .isEqualTo(places("is used for bias routing"));
    }

    private List<String> places(String query) {
        return found(query).stream().map(Hit::place).toList();
    }

    @Test
    void marksWhatItFound() {
        Hit hit = found("routing \"bias term\"").getFirst();

        assertThat(Marked.draw(hit.text(), hit.highlights()))
                .isEqualTo("The ‹bias term› is only used for ‹routing›.");
    }

    @Test
    void aHitTellsWhatIsKnownOfItsPassage() {
        Hit hit = found("bias").getFirst();

        assertThat(hit.key()).isEqualTo("report");
        assertThat(hit.ordinal()).isEqualTo(1);
        assertThat(hit.sections()).containsExactly("2 Method", "2.1 Balancing Loads");
        assertThat(hit.page()).isEqualTo(2);
        assertThat(hit.pageLabel()).isEqualTo("ii");
        assertThat(hit.kind()).isEqualTo(PassageKind.PARAGRAPH);
        assertThat(hit.notes()).extracting(FoundNote::id).containsExactly("n-01jdkx7q4z");
        assertThat(hit.score()).isPositive();
    }

    @Test
    void equalHitsComeInTheOrderOfThePaper() {
        assertThat(found("*:*").stream().map(Hit::place))
                .containsExactly(
                        "other@1.1", "report@1.1", "report@2.1", "report@3.1", "report@5.1");
    }

    @Test
    void hitsComeInPages() {
        Hits second = index.search(new SearchRequest("*:*", List.of(), 2, 2));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.hits().stream().map(Hit::place))
                .containsExactly("report@2.1", "report@3.1");
        int most = Integer.MAX_VALUE;
        assertThat(index.search(new SearchRequest("*:*", List.of(), most, most)).hits()).isEmpty();
    }

    @Test
    void searchesOnlyThePapersThatAreAsked() {
        SearchRequest request = new SearchRequest("routing", List.of("other"), 0, 10);

        assertThat(index.search(request).hits().stream().map(Hit::key)).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "\"",
                "(",
                ")",
                "[",
                "a\"b",
                "AND",
                "OR OR",
                "NOT",
                "a AND",
                "+",
                "-",
                "bias:",
                ":",
                "page:x",
                "page:[1 TO",
                "year:",
                "/",
                "/[/",
                "/(((/",
                "***",
                "*:*",
                "~",
                "^",
                "a^",
                "a~99999999999",
                "\"a b\"~99999999999",
                "{",
                "a b)",
                "\\",
                "bias\\",
                "fn:ordered(",
                "text:fn:maxgaps(x",
                "C++",
                "\uD83D\uDE00",
                "\uD83D",
                "\u202Eabc",
                "𝛼𝛽",
                "&&",
                "||",
                "!",
                "<=",
                "a >= b",
                "x:y:z",
                "kind:",
                "has:",
                "[a TO b]",
                "({[",
                "\u0000",
                "160 GB/s versus 50 GB/s",
                "fine-tuning: many",
                "at (x, y)"
            })
    @Timeout(5)
    void noQueryFails(String query) {
        assertThat(index.search(new SearchRequest(query, List.of(), 0, 10))).isNotNull();
    }

    @Test
    @Timeout(60)
    void noRandomQueryFailsEither() {
        List<String> atoms =
                List.of(
                        "bias",
                        "page:",
                        "text:",
                        "\"",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "~",
                        "^",
                        "*",
                        "?",
                        "/",
                        "\\",
                        "+",
                        "-",
                        "!",
                        ":",
                        " ",
                        " AND ",
                        " TO ",
                        " NOT ",
                        "2",
                        "fn:",
                        "NEAR/3 ",
                        "é",
                        "&&",
                        "=",
                        "<",
                        ">",
                        ",",
                        "ordered(");
        Random random = new Random(8);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                query.append(atoms.get(random.nextInt(atoms.size())));
            }
            assertThat(index.search(new SearchRequest(query.toString(), List.of(), 0, 3)))
                    .as("query %d of seed 8: %s", i, query)
                    .isNotNull();
        }
    }

    @Test
    @Timeout(20)
    void aPastedBookIsSearchedByItsFirstWords() {
        StringBuilder book = new StringBuilder("bias ");
        for (int i = 0; i < 10_000; i++) {
            book.append("word").append(i).append(i % 3 == 0 ? ":" : " ");
        }
        assertThat(found(book.toString()).getFirst().place()).isEqualTo("report@2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bias AND (routing | this is no valid query; searched as plain words",
                "page:two | page: wants a number or a range such as [3 TO 5]; searched as plain"
                        + " words"
            })
    void aQueryThatIsNoneIsSearchedAsWordsAndSaysSo(String query, String message) {
        Hits hits = index.search(new SearchRequest(query, List.of(), 0, 10));

        assertThat(hits.problem()).map(QueryProblem::message).contains(message);
        assertThat(hits.problem().orElseThrow().at()).isBetween(0, query.length());
    }

    @Test
    void aPatternOfTooManyWordsIsSearchedAsWordsToo() throws Exception {
        StringBuilder many = new StringBuilder("A bias of many: ");
        for (int i = 0; i < 6_000; i++) {
            many.append("w").append(i).append(' ');
        }
        index.apply(
                new IndexChanges(
                        Map.of("state", "1"),
                        Set.of(),
                        List.of(passage(OTHER, 0, 1, many.toString())),
                        Map.of("state", "2")));

        Hits hits = index.search(new SearchRequest("bias NEAR/3 w*", List.of(), 0, 10));

        assertThat(hits.problem().orElseThrow().message())
                .isEqualTo("a pattern of this query has too many words; searched as plain words");
        assertThat(hits.hits()).isNotEmpty();
        assertThat(found("bias NEAR/3 w1*").getFirst().place()).isEqualTo("other@1.1");
    }

    @Test
    void aQueryOfWordsHasNoProblem() {
        SearchRequest request = new SearchRequest("what is routing?", List.of(), 0, 10);

        assertThat(index.search(request).problem()).isEmpty();
    }

    @Test
    void aNoteIsFoundWithItsPassageAndShowsItsMatch() {
        Hit hit = found("gating").getFirst();

        assertThat(hit.place()).isEqualTo("report@2.1");
        assertThat(hit.highlights()).isEmpty();
        assertThat(hit.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(Marked.draw(note.body(), note.highlights()))
                                .isEqualTo("why not ‹gating›?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gating page:2", "+gating +bias", "(gating -zebra) AND section:loads"})
    void aNoteShowsItsMatchWhereThePassageHasTheRest(String query) {
        FoundNote note = found(query).getFirst().notes().getFirst();

        assertThat(Marked.draw(note.body(), note.highlights())).isEqualTo("why not ‹gating›?");
    }

    @Test
    void countsWhatMatchesByPaperSectionKindYearTagAndNote() {
        SearchExtras counted = new SearchExtras(true, false, true, 0);
        Hits hits = index.search(new SearchRequest("routing", List.of(), 0, 1, counted));

        assertThat(hits.facets())
                .containsExactly(
                        new Facet("paper", "other", 1),
                        new Facet("paper", "report", 1),
                        new Facet("section", "1 Opening", 1),
                        new Facet("section", "2 Method", 1),
                        new Facet("kind", "paragraph", 2),
                        new Facet("year", "1999", 1),
                        new Facet("year", "2024", 1),
                        new Facet("tag", "llm", 1),
                        new Facet("tag", "moe", 1),
                        new Facet("note", "no", 1),
                        new Facet("note", "yes", 1));
    }

    @Test
    void showsSentencesAroundAMatchWhenAsked() throws Exception {
        String text = "One is here. Two has zebras. Three follows. Four ends it.";
        index.apply(
                new IndexChanges(
                        Map.of("state", "1"),
                        Set.of(),
                        List.of(passage(REPORT, 0, 1, text)),
                        Map.of("state", "2")));
        SearchExtras around = new SearchExtras(true, false, false, 1);
        Hit hit =
                index.search(new SearchRequest("zebra", List.of(), 0, 1, around)).hits().getFirst();

        assertThat(Marked.draw(text, hit.snippet()))
                .isEqualTo("‹One is here. Two has zebras. Three follows.› Four ends it.");
    }

    @Test
    void theLastOfManyPassagesIsFoundLikeTheFirst() throws Exception {
        List<IndexedPassage> thesis = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            String text = "Paragraph %d of a thesis of 120 pages.".formatted(i);
            thesis.add(passage(OTHER, i, 1 + i / 50, text));
        }
        index.apply(
                new IndexChanges(
                        Map.of("state", "1"), Set.of("other"), thesis, Map.of("state", "2")));

        assertThat(found("\"paragraph 0\"").getFirst().ordinal()).isZero();
        assertThat(found("\"paragraph 5999\" page:120").getFirst().page()).isEqualTo(120);
    }

    @Test
    void replacesPassagesAndPapers() throws Exception {
        index.apply(
                new IndexChanges(
                        Map.of("state", "1"),
                        Set.of("other"),
                        List.of(passage(REPORT, 0, 1, "Quite another wording.")),
                        Map.of("state", "2")));

        assertThat(found("wording").stream().map(Hit::place)).containsExactly("report@1.1");
        assertThat(found("unbalanced parcels")).isEmpty();
        assertThat(found("*:*")).hasSize(4);
        assertThat(index.stamps()).isEqualTo(Map.of("state", "2"));
    }

    @Test
    void whatWasWrittenInPartsIsFoundAsOneAndKeepsItsStamps() throws Exception {
        writeParts(index);
        List<String> before = places("zeppelin routing");

        index.compact();

        assertThat(places("zeppelin routing")).isEqualTo(before).hasSize(5);
        assertThat(index.stamps()).containsExactlyEntriesOf(Map.of("state", "4"));
        try (PassageIndex again = openAgain()) {
            again.requireSound();
        }
    }

    @Test
    void papersThatAreNewComeToTheOthers() throws Exception {
        long before = found("*:*").size();
        IndexedPaper fresh = new IndexedPaper("fresh", "Fresh", List.of(), null, List.of());
        index.apply(
                new IndexChanges(
                        Map.of("state", "1"),
                        Set.of(),
                        Set.of("fresh"),
                        List.of(passage(fresh, 0, 1, "A novel wording.")),
                        Map.of("state", "2")));

        assertThat(found("wording").stream().map(Hit::place)).containsExactly("fresh@1.1");
        assertThat(found("*:*")).hasSize((int) before + 1);
    }

    @Test
    void changesFromAnOlderStateAreRefused() throws Exception {
        IndexChanges late =
                new IndexChanges(
                        Map.of("state", "0"), Set.of("report"), List.of(), Map.of("state", "3"));

        assertThat(index.apply(late)).isFalse();
        assertThat(index.stamps()).isEqualTo(Map.of("state", "1"));
        assertThat(found("bias")).isNotEmpty();
    }

    @Test
    void aReaderSeesWhatAnotherCommitted() throws Exception {
        try (PassageIndex another = openAgain()) {
            assertThat(another.stamps()).isEqualTo(Map.of("state", "1"));
            another.apply(
                    new IndexChanges(
                            Map.of("state", "1"), Set.of("report"), List.of(), Map.of("s", "2")));
        }
        assertThat(found("bias")).isEmpty();
        assertThat(index.stamps()).isEqualTo(Map.of("s", "2"));
    }

    @Test
    void beginsAnewFromNothing() throws Exception {
        index.apply(
                new IndexChanges(
                        Map.of(),
                        Set.of("other"),
                        List.of(passage(OTHER, 0, 1, "Only this.")),
                        Map.of("s", "1")));

        assertThat(found("*:*")).hasSize(1);
    }

    @Test
    void searchingWhereThereIsNoneSaysSo() {
        try (PassageIndex none = open()) {
            assertThatThrownBy(() -> none.search(new SearchRequest("x", List.of(), 0, 1)))
                    .isInstanceOf(IndexUnusableException.class);
            assertThat(none.stamps()).isEmpty();
        }
    }

    @Test
    void aHeadingIsFoundInTheSectionThatItOpens() throws Exception {
        IndexedPassage heading =
                new IndexedPassage(
                        REPORT,
                        4,
                        "report@6.1",
                        PassageKind.HEADING,
                        List.of("2 Method"),
                        6,
                        "6",
                        "2.2 Sharing Costs",
                        List.of());
        index.apply(
                new IndexChanges(index.stamps(), Set.of(), List.of(heading), Map.of("state", "2")));

        assertThat(found("section:\"sharing costs\""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.sections()).containsExactly("2 Method"));
        assertThat(found("section:2.2 AND kind:heading")).hasSize(1);
        assertThat(found("section:shar* AND section:method")).hasSize(1);
        assertThat(found("NOT section:sharing")).hasSize(5);
    }

    private List<Hit> found(String query) {
        return index.search(new SearchRequest(query, List.of(), 0, 10)).hits();
    }

    /// Three batches of a paper each.
    static void writeParts(PassageIndex index) throws Exception {
        for (int part = 1; part <= 3; part++) {
            IndexedPaper paper =
                    new IndexedPaper("part-" + part, "Part " + part, List.of(), 2024, List.of());
            index.apply(
                    new IndexChanges(
                            Map.of("state", String.valueOf(part)),
                            Set.of(),
                            Set.of(paper.key()),
                            List.of(passage(paper, 0, 1, "Parts of a zeppelin.")),
                            Map.of("state", String.valueOf(part + 1))));
        }
    }

    private static IndexedPassage passage(IndexedPaper paper, int ordinal, int page, String text) {
        List<String> sections =
                ordinal == 1 ? List.of("2 Method", "2.1 Balancing Loads") : List.of("1 Opening");
        List<IndexedNote> notes = ordinal == 1 ? List.of(NOTE) : List.of();
        return new IndexedPassage(
                paper,
                ordinal,
                "%s@%d.1".formatted(paper.key(), page),
                PassageKind.PARAGRAPH,
                sections,
                page,
                page == 2 ? "ii" : Integer.toString(page),
                text,
                notes);
    }
}
