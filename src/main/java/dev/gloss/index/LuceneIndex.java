package dev.gloss.index;

import org.apache.lucene.index.LeafReaderContext;

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

    @Override
    public void prepare() {
        Words.of("words");
        synchronized (lastCommit) {
            lastCommit.map();
        }
    }

    @Override
    public Hits search(SearchRequest request) {
        synchronized (lastCommit) {
            try {
                return Searching.search(lastCommit.reader(), request);
            } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
                throw unusable(e);
            }
        }
    }

    @Override
    public void requireSound() {
        synchronized (lastCommit) {
            try {
                for (LeafReaderContext leaf : lastCommit.reader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
            } catch (IOException | IllegalStateException e) {
                throw unusable(e);
            }
        }
    }

    @Override
    public Map<String, String> stamps() {
        synchronized (lastCommit) {
            return lastCommit.stamps();
        }
    }

    @Override
    public boolean apply(IndexChanges changes) throws IndexBusyException, IOException {
        // Searches go on meanwhile.
        synchronized (writing) {
            return writing.write(changes, () -> stamps().equals(changes.since()));
        }
    }

    @Override
    public void compact() throws IndexBusyException, IOException {
        synchronized (writing) {
            writing.compact();
        }
    }

    @Override
    public void close() {
        synchronized (lastCommit) {
            lastCommit.close();
        }
    }

    private IndexUnusableException unusable(Exception cause) {
        lastCommit.close();
        return new IndexUnusableException("%s: %s".formatted(folder, cause.getMessage()), cause);
    }
}
