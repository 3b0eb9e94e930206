package dev.gloss.library;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Indexes what an import takes in, a batch at a time, on a thread of its own: files are taken in
/// meanwhile.
final class Indexing implements AutoCloseable {

    private static final Executor THREAD =
            work -> Thread.ofPlatform().daemon().name("gloss-indexing").start(work);

    private final Catalog catalog;
    private CompletableFuture<Void> batch = CompletableFuture.completedFuture(null);
    private int files;

    Indexing(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Begins the next batch if enough files are done and the last batch is.
    void fileDone() {
        files++;
        if (files >= IndexSource.BATCH && batch.isDone()) {
            files = 0;
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
