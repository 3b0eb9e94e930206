package dev.gloss.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// An index in a folder, by Lucene.
///
/// The writer is opened for one batch and closed, so that any process may be the next to write; a
/// reader sees every commit from its next search on.
public final class LuceneIndex implements PassageIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final Writing writing;
    private final LastCommit lastCommit;

    LuceneIndex(Path folder, Duration patience) {
        this.folder = folder;
        this.writing = new Writing(folder, patience);
        this.lastCommit = new LastCommit(folder);
    }

    /// The index in that folder. Nothing is read or made until it is needed.
    public static LuceneIndex open(Path folder) {
        return new LuceneIndex(folder, PATIENCE);
    }

    /// Loads what every search needs and what takes longer than the search itself, above all the
    /// analysis of words. To be called on a thread that has nothing else to do.
    public static void prepare() {
        Words.of("words");
    }

    @Override
    public synchronized Hits search(SearchRequest request) {
        try {
            return Searching.search(lastCommit.reader(), request);
        } catch (IOException | IllegalStateException e) {
            lastCommit.close();
            throw new IndexUnusableException("%s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    @Override
    public synchronized Map<String, String> stamps() {
        return lastCommit.stamps();
    }

    @Override
    public synchronized boolean apply(IndexChanges changes) throws IndexBusyException, IOException {
        return writing.write(changes, () -> lastCommit.stamps().equals(changes.since()));
    }

    @Override
    public synchronized void close() {
        lastCommit.close();
    }
}
