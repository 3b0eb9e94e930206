package dev.gloss.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One search: the best passages, with what was found in them.
final class Searching {

    /// Equal scores come in the order of the papers' keys and of the paper.
    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Fields.KEY, SortField.Type.STRING),
                    new SortField(Fields.ORDINAL, SortField.Type.INT));

    private final IndexSearcher searcher;
    private final SearchRequest request;

    private Searching(IndexSearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    static Hits search(IndexReader reader, SearchRequest request) throws IOException {
        ParsedQuery query = QueryReader.read(request.query(), request.papers());
        Searching searching = new Searching(new IndexSearcher(reader), request);
        try {
            return searching.search(query);
        } catch (IndexSearcher.TooManyClauses _) {
            return searching.search(QueryReader.tooManyWords(request));
        }
    }

    private Hits search(ParsedQuery query) throws IOException {
        var best = new TopFieldCollectorManager(BEST_FIRST, wanted(), null, Integer.MAX_VALUE);
        TopFieldDocs found = searcher.search(query.scored(), best);
        return new Hits(found.totalHits.value(), hits(query, page(found)), query.problem());
    }

    private int wanted() {
        return Math.clamp(end(), 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    private long end() {
        return (long) request.offset() + request.limit();
    }

    private ScoreDoc[] page(TopFieldDocs found) {
        int from = Math.min(request.offset(), found.scoreDocs.length);
        int to = (int) Math.min(end(), found.scoreDocs.length);
        return Arrays.copyOfRange(found.scoreDocs, from, to);
    }

    private List<Hit> hits(ParsedQuery query, ScoreDoc[] page) throws IOException {
        if (page.length == 0) {
            return List.of();
        }
        int[] documents = Arrays.stream(page).mapToInt(each -> each.doc).toArray();
        List<Highlights> highlights =
                new Highlighter(searcher).highlights(query.words(), documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Document document = searcher.storedFields().document(documents[i]);
            hits.add(PassageDocument.hit(document, score(page[i]), highlights.get(i)));
        }
        return hits;
    }

    private static double score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
                ? score
                : found.score;
    }
}
