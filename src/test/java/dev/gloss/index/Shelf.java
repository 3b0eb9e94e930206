package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An index of a few paragraphs, each known by its letter: the first is `a`.
final class Shelf implements AutoCloseable {

    private final PassageIndex index;

    private Shelf(PassageIndex index) {
        this.index = index;
    }

    /// Paragraphs of one paper.
    static Shelf of(Path folder, String... paragraphs) throws Exception {
        return ofPapers(folder, Map.of("paper", List.of(paragraphs)));
    }

    /// Paragraphs of several papers, by the papers' keys.
    static Shelf ofPapers(Path folder, Map<String, List<String>> paragraphs) throws Exception {
        PassageIndex index = LuceneIndex.open(folder);
        List<IndexedPassage> passages = new ArrayList<>();
        paragraphs.forEach((key, texts) -> {
            IndexedPaper paper = new IndexedPaper(key, "A Title", List.of(), 2024, List.of());
            for (int i = 0; i < texts.size(); i++) {
                passages.add(
                        new IndexedPassage(
                                paper,
                                i,
                                key + "@1." + (i + 1),
                                PassageKind.PARAGRAPH,
                                List.of("1 Opening"),
                                1,
                                "1",
                                texts.get(i),
                                List.of()));
            }
        });
        index.apply(
                new IndexChanges(Map.of(), paragraphs.keySet(), passages, Map.of("state", "1")));
        return new Shelf(index);
    }

    Hits search(String query) {
        return index.search(new SearchRequest(query, List.of(), 0, 100));
    }

    Hits search(String query, SearchExtras extras) {
        return index.search(new SearchRequest(query, List.of(), 0, 100, extras));
    }

    /// The letters of the paragraphs that a query finds, best first.
    String found(String query) {
        return letters(search(query));
    }

    static String letters(Hits hits) {
        StringBuilder letters = new StringBuilder();
        hits.hits().forEach(hit -> letters.append((char) ('a' + hit.ordinal())));
        return letters.toString();
    }

    @Override
    public void close() {
        index.close();
    }
}
