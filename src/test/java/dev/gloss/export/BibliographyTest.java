package dev.gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.export.BibTexFile.Entry;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class BibliographyTest {

    private static final Publication WALKS =
            new Publication(
                    "walks",
                    "article",
                    "A Study of 100% Random_Walks & {Braces} on C#",
                    List.of("Ada van Example", "Ben Sample", "DeepSeek-AI", "Émile Ünver"),
                    2024,
                    "10.1000/182_x",
                    "2401.00001v2",
                    Map.of("journal", "Journal of Walks", "pages", "1–9"));

    @Test
    void whatIsWrittenAsBibTexIsReadBack() {
        List<Entry> entries = BibTexFile.read(Bibliography.bibTex(List.of(WALKS)));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst())
                .isInstanceOfSatisfying(
                        Entry.Read.class,
                        entry -> {
                            assertThat(entry.publication().authors()).isEqualTo(WALKS.authors());
                            assertThat(entry.publication().venue()).isEqualTo(WALKS.venue());
                            assertThat(entry.publication().doi()).isEqualTo(WALKS.doi());
                            assertThat(entry.publication().arxiv()).isEqualTo("2401.00001");
                            assertThat(entry.publication().title())
                                    .isEqualTo("A Study of 100% Random_Walks & Braces on C#");
                        });
    }

    @Test
    void aBrokenEntryCostsItselfOnly() {
        List<Entry> entries =
                BibTexFile.read(
                        """
                        @string{jw = "Journal of Walks"}
                        @comment{nothing}
                        @article{one,
                          title = {One},
                          journal = jw
                        }
                        @article{broken,
                          title = {Never closed,
                          year = 2020
                        @inproceedings{three,
                          author = "Sample, Ben and Example, Jr., Ada",
                          title = {Three {K}inds of M{\\"o}bius bands --- and \\'etale ones},
                          year = 2021, month = nonsense
                        }
                        @misc{four title = {no comma}}
                        """);

        assertThat(entries).extracting(Entry::key).startsWith("one", "broken", "three");
        assertThat(entries.get(0))
                .isInstanceOfSatisfying(
                        Entry.Read.class,
                        entry ->
                                assertThat(entry.publication().venue())
                                        .containsEntry("journal", "Journal of Walks"));
        assertThat(entries.get(1))
                .isInstanceOfSatisfying(
                        Entry.Broken.class,
                        entry -> {
                            assertThat(entry.line()).isEqualTo(7);
                            assertThat(entry.reason())
                                    .isEqualTo(
                                            "the entry has no end; a brace or a quote is missing");
                        });
        assertThat(entries.get(2))
                .isInstanceOfSatisfying(
                        Entry.Read.class,
                        entry -> {
                            assertThat(entry.publication().authors())
                                    .containsExactly("Ben Sample", "Ada Example Jr.");
                            assertThat(entry.publication().title())
                                    .isEqualTo("Three Kinds of Möbius bands — and étale ones");
                        });
        assertThat(entries.get(3))
                .isInstanceOfSatisfying(
                        Entry.Broken.class,
                        entry ->
                                assertThat(entry.reason())
                                        .isEqualTo(
                                                "title is out of place; a comma, a brace or a quote"
                                                        + " before it may be missing"));
    }

    @Test
    void anArxivIdIsFoundWhereverPeoplePutIt() {
        assertThat(arxiv("eprint = {2401.00001v3}, archivePrefix = {arXiv}"))
                .isEqualTo("2401.00001v3");
        assertThat(arxiv("url = {https://arxiv.org/abs/2401.00001}")).isEqualTo("2401.00001");
        assertThat(arxiv("journal = {arXiv preprint arXiv:2401.00001}")).isEqualTo("2401.00001");
        assertThat(arxiv("eprint = {123}, eprinttype = {jstor}")).isNull();
    }

    private static String arxiv(String fields) {
        Entry entry = BibTexFile.read("@misc{x, title = {T}, %s}".formatted(fields)).getFirst();
        return ((Entry.Read) entry).publication().arxiv();
    }

    @Test
    void namesAreTakenApartForCsl() {
        String json = Bibliography.csl(List.of(WALKS));

        assertThat(json.replaceAll("\\s", ""))
                .contains(
                        "\"type\":\"article-journal\"",
                        "\"family\":\"vanExample\"",
                        "\"literal\":\"DeepSeek-AI\"",
                        "\"issued\":{\"date-parts\":[[2024]]}",
                        "\"DOI\":\"10.1000/182_x\"",
                        "\"container-title\":\"JournalofWalks\"");
    }
}
