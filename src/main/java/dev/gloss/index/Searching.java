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
import org.apache.lucene.search.similarities.BM25Similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One search: the best passages, with what was found in them.
final class Searching {

    /// With so many hits or fewer, a word may be mistyped.
    private static final int FEW = 2;

    /// Words have families, and are looked for in several fields.
    private static final int MOST_CLAUSES = 8_192;

    /// Equal scores come in the order of the papers' keys and of the paper.
    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Fields.KEY, SortField.Type.STRING),
                    new SortField(Fields.ORDINAL, SortField.Type.INT));

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final SearchRequest request;

    private Searching(IndexSearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    static Hits search(IndexReader index, SearchRequest request) throws IOException {
        return search(index, request, Weights.USUAL);
    }

    static Hits search(IndexReader index, SearchRequest request, Weights weights)
            throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new BM25Similarity(weights.saturation(), weights.length()));
        QueryReader query = new QueryReader(request, searcher, weights);
        Searching searching = new Searching(searcher, request);
        try {
            return searching.search(query.read());
        } catch (IndexSearcher.TooManyClauses _) {
            return searching.search(query.tooManyWords("this query"));
        } catch (IllegalStateException e) {
            if (!String.valueOf(e.getMessage()).contains("too many terms")) {
                throw e;
            }
            return searching.search(query.tooManyWords("a pattern of this query"));
        }
    }

    private Hits search(ParsedQuery query) throws IOException {
        var best = new TopFieldCollectorManager(BEST_FIRST, wanted(), null, Integer.MAX_VALUE);
        TopFieldDocs found = searcher.search(query.scored(), best);
        long total = found.totalHits.value();
        return new Hits(
                total,
                hits(query, page(found)),
                query.expansions(),
                request.extras().facets()
                        ? searcher.search(query.scored(), new Facets())
                        : List.of(),
                total <= FEW
                        ? new Suggestions(searcher.getIndexReader()).instead(request.query())
                        : Optional.empty(),
                query.problem(total));
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
        List<Document> documents = new ArrayList<>();
        SequencedMap<Integer, String> texts = new LinkedHashMap<>();
        for (ScoreDoc found : page) {
            Document document = searcher.storedFields().document(found.doc);
            documents.add(document);
            texts.put(found.doc, document.get(Fields.TEXT));
        }
        List<Highlights> highlights =
                new Highlighter(searcher, request.extras().sentences())
                        .highlights(query.found(), texts);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Hit hit = PassageDocument.hit(documents.get(i), score(page[i]), highlights.get(i));
            hits.add(explained(hit, query, page[i].doc));
        }
        return hits.stream().allMatch(hit -> hit.notes().isEmpty())
                ? hits
                : withNotes(hits, new NoteHighlighter(query.found()));
    }

    /// The hits with what was found in their notes.
    private static List<Hit> withNotes(List<Hit> hits, NoteHighlighter highlighter)
            throws IOException {
        List<Hit> noted = new ArrayList<>();
        for (Hit hit : hits) {
            List<FoundNote> notes = new ArrayList<>();
            for (FoundNote note : hit.notes()) {
                notes.add(highlighter.highlight(note));
            }
            noted.add(hit.with(notes, hit.reasons()));
        }
        return noted;
    }

    /// The hit with why it ranks where it does, if that was asked.
    private Hit explained(Hit hit, ParsedQuery query, int passage) throws IOException {
        return request.extras().explain()
                ? hit.with(hit.notes(), new Reasons(searcher, query).of(passage, hit.kind()))
                : hit;
    }

    private static double score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
                ? score
                : found.score;
    }
}
