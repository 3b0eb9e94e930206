package dev.gloss.library;

import dev.gloss.worker.Reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Prepares files a few ahead of the one that is being finished, and hands them out in their order.
final class ImportQueue implements Iterator<ImportQueue.Prepared>, AutoCloseable {

    /// So many are copied and read before the first of them is finished; two are read at a time.
    private static final int AHEAD = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Deque<Future<Prepared>> prepared = new ArrayDeque<>();
    private final Iterator<Path> waiting;
    private final Function<Path, Prepared> prepare;

    ImportQueue(List<Path> files, Function<Path, Prepared> prepare) {
        this.waiting = files.iterator();
        this.prepare = prepare;
        for (int i = 0; i < AHEAD; i++) {
            submitNext();
        }
    }

    @Override
    public boolean hasNext() {
        return !prepared.isEmpty();
    }

    @Override
    public Prepared next() {
        try {
            Prepared next = prepared.remove().get();
            submitNext();
            return next;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }

    /// Gives up what was not handed out.
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void submitNext() {
        if (waiting.hasNext()) {
            Path file = waiting.next();
            prepared.add(threads.submit(() -> prepare.apply(file)));
        }
    }

    /// How far a file came by itself.
    sealed interface Prepared {

        /// A file that is no PDF to be read.
        ///
        /// @param reason why
        record Refused(Path file, String reason) implements Prepared {}

        record Unreadable(Path file, IOException problem) implements Prepared {}

        /// A file that was copied and read.
        ///
        /// @param reading empty if it was not read, because its bytes are in the library already
        /// @param began when its turn came
        record Copied(Path file, Snapshot snapshot, Optional<Reading> reading, Instant began)
                implements Prepared {}
    }
}
