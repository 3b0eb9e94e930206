package dev.gloss.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An index in a folder, by Lucene.
///
/// The writer is opened for one batch and closed, so that any process may be the next to write; a
/// reader sees every commit from its next search on.
public final class LuceneIndex implements PassageIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long RETRY_MILLIS = 50;
    private static final String SCHEMA = "schema";

    private final Path folder;
    private final Duration patience;
    private @Nullable DirectoryReader reader;

    LuceneIndex(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// The index in that folder. Nothing is read or made until it is needed.
    public static LuceneIndex open(Path folder) {
        return new LuceneIndex(folder, PATIENCE);
    }

    @Override
    public synchronized Hits search(SearchRequest request) {
        try {
            ParsedQuery query = QueryReader.read(request.query(), request.papers());
            IndexSearcher searcher = new IndexSearcher(reader());
            int wanted = Math.max(1, request.offset() + request.limit());
            TopDocs found =
                    searcher.search(
                            query.scored(),
                            new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE));
            return new Hits(
                    found.totalHits.value(),
                    hits(searcher, query, page(found, request)),
                    query.problem());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public synchronized Map<String, String> stamps() {
        try {
            Map<String, String> stamps = new HashMap<>(reader().getIndexCommit().getUserData());
            stamps.remove(SCHEMA);
            return stamps;
        } catch (IOException | IndexUnusableException _) {
            return Map.of();
        }
    }

    @Override
    public synchronized void apply(IndexChanges changes) throws IndexBusyException, IOException {
        boolean anew = stamps().isEmpty();
        Files.createDirectories(folder);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = writer(directory, anew)) {
            for (String key : changes.removed()) {
                writer.deleteDocuments(new Term(Fields.KEY, key));
            }
            for (IndexedPassage passage : changes.passages()) {
                put(writer, passage, changes);
            }
            Map<String, String> data = new HashMap<>(changes.stamps());
            data.put(SCHEMA, Fields.SCHEMA);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Override
    public synchronized void close() {
        closeReader();
    }

    private static void put(IndexWriter writer, IndexedPassage passage, IndexChanges changes)
            throws IOException {
        Document document = PassageDocument.of(passage);
        if (changes.removed().contains(passage.paper().key())) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(PassageDocument.id(passage), document);
        }
    }

    private IndexWriter writer(FSDirectory directory, boolean anew)
            throws IOException, IndexBusyException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                return new IndexWriter(directory, config(anew));
            } catch (LockObtainFailedException e) {
                if (Instant.now().isAfter(end)) {
                    throw new IndexBusyException(e);
                }
                pause();
            }
        }
    }

    private static IndexWriterConfig config(boolean anew) {
        return new IndexWriterConfig(Analysis.forIndex())
                .setOpenMode(
                        anew
                                ? IndexWriterConfig.OpenMode.CREATE
                                : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The reader of the last commit.
    private DirectoryReader reader() throws IOException {
        DirectoryReader open = reader;
        if (open == null) {
            open = DirectoryReader.open(FSDirectory.open(folder));
        } else {
            DirectoryReader newer =
                    Files.isDirectory(folder) ? DirectoryReader.openIfChanged(open) : null;
            if (newer != null || !Files.isDirectory(folder)) {
                closeReader();
                open = newer == null ? DirectoryReader.open(FSDirectory.open(folder)) : newer;
            }
        }
        reader = open;
        if (!Fields.SCHEMA.equals(open.getIndexCommit().getUserData().get(SCHEMA))) {
            throw new IndexUnusableException("another version of Gloss made it");
        }
        return open;
    }

    private IndexUnusableException unusable(IOException e) {
        closeReader();
        return new IndexUnusableException("%s: %s".formatted(folder, e.getMessage()), e);
    }

    private void closeReader() {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException _) {
            // What was only read loses nothing.
        }
        reader = null;
    }

    private static ScoreDoc[] page(TopDocs found, SearchRequest request) {
        int from = Math.min(request.offset(), found.scoreDocs.length);
        int to = Math.min(request.offset() + request.limit(), found.scoreDocs.length);
        return Arrays.copyOfRange(found.scoreDocs, from, to);
    }

    private static List<Hit> hits(IndexSearcher searcher, ParsedQuery query, ScoreDoc[] page)
            throws IOException {
        if (page.length == 0) {
            return List.of();
        }
        int[] documents = Arrays.stream(page).mapToInt(each -> each.doc).toArray();
        List<Highlights> highlights =
                new Highlighter(searcher).highlights(query.words(), documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Document document = searcher.storedFields().document(documents[i]);
            Highlights shown = highlights.get(i);
            String text = document.get(Fields.TEXT);
            hits.add(
                    PassageDocument.hit(
                            document,
                            page[i].score,
                            shown.matches().isEmpty() ? Highlights.none(text) : shown));
        }
        return hits;
    }
}
