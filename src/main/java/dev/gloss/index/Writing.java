package dev.gloss.index;

import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Writes one batch, so that any process may be the next to write.
final class Writing {

    private static final long RETRY_MILLIS = 50;

    /// Enough that a whole library is written at once: two parts would hold most words twice.
    private static final double BUFFER_MEGABYTES = 64;

    /// What is written again within the time for which others wait for the lock: six hundred papers
    /// or so.
    private static final long MOST_BYTES_AS_ONE = 50_000_000;

    /// Enough for a batch of papers, beside the buffer that is being written.
    private static final double CACHE_MEGABYTES = 32;

    private final Path folder;
    private final Duration patience;

    Writing(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// Writes the batch and commits it.
    ///
    /// @param isCurrent asked when no other process can write any more
    /// @return false, and nothing is changed, if it is not
    boolean write(IndexChanges changes, BooleanSupplier isCurrent)
            throws IndexBusyException, IOException {
        QuietLogging.begin();
        Files.createDirectories(folder);
        boolean anew = changes.since().isEmpty();
        try (FSDirectory directory = new NIOFSDirectory(folder)) {
            if (anew && !isReadable(directory)) {
                empty(directory);
            }
            try (Directory cached = cached(directory);
                    IndexWriter writer = whenFree(() -> new IndexWriter(cached, config()))) {
                if (!anew && !isCurrent.getAsBoolean()) {
                    writer.rollback();
                    return false;
                }
                write(changes, writer);
                return true;
            }
        }
    }

    /// Makes one part of all, since a search opens each. A large index is left alone: its parts are
    /// merged as batches are written.
    void compact() throws IndexBusyException, IOException {
        IndexWriterConfig config = config().setOpenMode(OpenMode.APPEND);
        try (Directory directory = cached(new WholeFiles(new NIOFSDirectory(folder)))) {
            if (size(directory) > MOST_BYTES_AS_ONE) {
                return;
            }
            try (IndexWriter writer = whenFree(() -> new IndexWriter(directory, config))) {
                writer.forceMerge(1);
                writer.commit();
            }
        }
    }

    private static long size(Directory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    private static void write(IndexChanges changes, IndexWriter writer) throws IOException {
        if (changes.since().isEmpty()) {
            writer.deleteAll();
        }
        for (String key : changes.removed()) {
            writer.deleteDocuments(new Term(Fields.KEY, key));
        }
        for (IndexedPassage passage : changes.passages()) {
            String key = passage.paper().key();
            if (!changes.removed().contains(key) && !changes.added().contains(key)) {
                writer.deleteDocuments(PassageDocument.same(passage));
            }
            writer.addDocument(PassageDocument.of(passage));
        }
        writer.setLiveCommitData(LastCommit.userData(changes.stamps()).entrySet());
        writer.commit();
    }

    /// The same with what is written kept in memory until it is committed: the norms of a batch are
    /// read again for each of its words, a few bytes at a time.
    private static Directory cached(Directory directory) {
        return new NRTCachingDirectory(directory, CACHE_MEGABYTES, CACHE_MEGABYTES);
    }

    private static boolean isReadable(FSDirectory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.isCurrent();
        } catch (IOException | RuntimeException _) {
            // Damaged files show as errors of many kinds.
            return false;
        }
    }

    /// Removes what lies there. Lucene does not begin an index anew over one that it cannot read.
    private void empty(FSDirectory directory) throws IndexBusyException, IOException {
        try (Lock _ = whenFree(() -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME))) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig config() {
        // One file a part, large ones too: to open each of a dozen takes a search longer than to
        // read.
        MergePolicy merging = new TieredMergePolicy();
        merging.setNoCFSRatio(1);
        return new IndexWriterConfig(Analysis.INDEX)
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merging)
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private <T> T whenFree(Locked<T> opening) throws IndexBusyException, IOException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                return opening.open();
            } catch (LockObtainFailedException e) {
                if (Instant.now().isAfter(end)) {
                    throw new IndexBusyException(e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Opens what only one process may have open.
    private interface Locked<T> {
        T open() throws IOException;
    }
}
