package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.index.Hit;
import dev.gloss.index.Hits;
import dev.gloss.index.IndexChanges;
import dev.gloss.index.IndexedPaper;
import dev.gloss.index.IndexedPassage;
import dev.gloss.index.LuceneIndex;
import dev.gloss.index.PassageIndex;
import dev.gloss.index.SearchRequest;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A phrase is found wherever the page breaks it.
class BrokenPhrasesTest {

    private static final String PHRASE = "\"shows the exact phrase\"";

    /// Where the phrase is broken: between two words, and inside two of them.
    private static final List<List<String>> HALVES =
            List.of(
                    List.of("shows", "the exact phrase"),
                    List.of("shows the", "exact phrase"),
                    List.of("shows the ex-", "act phrase"),
                    List.of("shows the exact phra-", "se"));

    private static final String RUNNING =
            """
               A mixture of experts sends each token to a few of many small networks. The
            exact router that chooses them tends to favour a few of them, as this phrase and
            the machines on which they run will tell to those who ask.
               What is learnt by one is then unlearnt by the next, and so the whole becomes no
            better than its largest part, as is well known to all of them by now.
            """;

    static Stream<Arguments> breaks() {
        List<Arguments> cases = new ArrayList<>();
        for (List<String> halves : HALVES) {
            String first = halves.getFirst();
            String second = halves.getLast();
            cases.add(Arguments.of("line", first, List.of(line(first, second))));
            cases.add(Arguments.of("column", first, List.of(columns(first, second))));
            cases.add(Arguments.of("page", first, List.of(foot(first, ""), head(second))));
            cases.add(
                    Arguments.of(
                            "footnote",
                            first,
                            List.of(
                                    foot(
                                            first,
                                            "\n8|1 As others have found before us in their way.\n"),
                                    head(second))));
            cases.add(
                    Arguments.of(
                            "float",
                            first,
                            List.of(
                                    foot(first, ""),
                                    "8|Figure 1: How loads are shared by the gates of each"
                                            + " step.\n\n\n"
                                            + head(second))));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "broken after {1} by a {0}")
    @MethodSource("breaks")
    void isFoundAcross(String kind, String first, List<String> pages, @TempDir Path folder)
            throws Exception {
        Paper paper = Drawn.paper(pages.toArray(String[]::new));

        Hits hits = search(paper, folder);

        assertThat(hits.hits())
                .as("across a %s in %s", kind, Drawn.passages(pages.toArray(String[]::new)))
                .hasSize(1);
        Hit hit = hits.hits().getFirst();
        assertThat(hit.highlights().getFirst().in(hit.text())).startsWith("shows");
    }

    private static Hits search(Paper paper, Path folder) throws Exception {
        List<IndexedPassage> passages = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            passages.add(
                    new IndexedPassage(
                            new IndexedPaper("drawn", "", List.of(), null, List.of()),
                            passages.size(),
                            "drawn@1." + passages.size(),
                            passage.kind(),
                            List.of(),
                            passage.page(),
                            "1",
                            paper.text(passage),
                            List.of()));
        }
        try (PassageIndex index = LuceneIndex.open(folder)) {
            index.apply(new IndexChanges(Map.of(), Set.of("drawn"), passages, Map.of("s", "1")));
            return index.search(new SearchRequest(PHRASE, List.of(), 0, 10));
        }
    }

    private static String line(String first, String second) {
        return RUNNING
                + """
                   This is the place at which the author of it all at last and for good %s
                %s to everybody who had been waiting for it.
                """
                        .formatted(first, second)
                + RUNNING;
    }

    private static String columns(String first, String second) {
        return """
           The left column begins here and~~~%s to the reader
        goes on for some lines, so that the~~~until its sentence ends. And there
        gutter is seen by whoever looks for~~~are some more lines below it that
        the exact phrase. It then stops and~~~fill the column to about its end,
        it is the left column which at last~~~and a few more of them to make it
        and for good %-22s~~~as long as the other one is here.
        """
                .formatted(second, first);
    }

    private static String foot(String first, String below) {
        return RUNNING
                + "   This is the place at which the author of it all at last and for good %s\n"
                        .formatted(first)
                + below;
    }

    private static String head(String second) {
        return "%s to everybody who had been waiting for it.\n".formatted(second) + RUNNING;
    }
}
