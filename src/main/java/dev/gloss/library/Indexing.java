package dev.gloss.library;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Indexes what an import takes in, a batch at a time, on a thread of its own: files are taken in
/// meanwhile. Towards the end batches become smaller, so that little is left to be indexed when
/// nothing else is left to do.
final class Indexing implements AutoCloseable {

    private static final Executor THREAD =
            work -> Thread.ofPlatform().daemon().name("gloss-indexing").start(work);

    /// To begin a batch takes as long as to index so many papers.
    private static final int SMALLEST = 4;

    private final Catalog catalog;
    private final boolean isWorthSeveral;
    private CompletableFuture<Void> batch = CompletableFuture.completedFuture(null);
    private int done;
    private int left;

    /// @param files how many will be taken in, or refused
    Indexing(Catalog catalog, int files) {
        this.catalog = catalog;
        this.isWorthSeveral = files > IndexSource.BATCH;
        this.left = files;
    }

    /// Begins the next batch if enough files are done and the last batch is.
    void fileDone() {
        done++;
        left--;
        int enough = Math.clamp(left, SMALLEST, IndexSource.BATCH);
        if (isWorthSeveral && done >= enough && batch.isDone()) {
            done = 0;
            await();
            batch = CompletableFuture.runAsync(catalog::updateSome, THREAD);
        }
    }

    /// Waits for the end of the last batch.
    @Override
    public void close() {
        await();
    }

    private void await() {
        try {
            batch.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }
}
