package dev.gloss.library;

import dev.gloss.worker.Reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Prepares files a few ahead of the one that is being finished, several at a time, and hands them
/// out in their order.
final class ImportQueue implements AutoCloseable {

    /// For each that may be read at a time, so many are ready or in work, to even out long and
    /// short ones.
    private static final int AHEAD = 4;

    private static final long STOP_CHECK_MILLIS = 100;

    private final ExecutorService threads;
    private final Deque<Future<Prepared>> prepared = new ArrayDeque<>();
    private final Iterator<Path> waiting;
    private final Function<Path, Prepared> prepare;

    /// @param parallel how many are read at a time
    ImportQueue(List<Path> files, int parallel, Function<Path, Prepared> prepare) {
        // While some are read, as many are copied and hashed, or wait for the disk.
        this.threads = Executors.newFixedThreadPool(2 * parallel);
        this.waiting = files.iterator();
        this.prepare = prepare;
        for (int i = 0; i < AHEAD * parallel; i++) {
            submitNext();
        }
    }

    /// The next file, when it is ready.
    ///
    /// @param stopped asked again and again whether to give up
    /// @return empty after the last one, or if there is no use in going on
    Optional<Prepared> next(BooleanSupplier stopped) {
        while (!prepared.isEmpty() && !stopped.getAsBoolean()) {
            try {
                Prepared next = prepared.element().get(STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
                prepared.remove();
                submitNext();
                return Optional.of(next);
            } catch (TimeoutException _) {
                // Not ready yet; whether to stop is asked again.
            } catch (ExecutionException e) {
                throw e.getCause() instanceof UncheckedIOException problem
                        ? problem
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Gives up what was not handed out.
    @Override
    public void close() {
        threads.shutdownNow().forEach(never -> ((Future<?>) never).cancel(false));
        for (Future<Prepared> future : prepared) {
            try {
                if (!future.isCancelled() && future.get() instanceof Prepared.Copied copied) {
                    copied.snapshot().close();
                }
            } catch (ExecutionException | IOException _) {
                // It leaves nothing that matters, and is told when it is tried again.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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

        /// A file that was copied and read.
        ///
        /// @param reading empty if it was not read, because its bytes are in the library already
        /// @param took to copy and read it
        record Copied(Path file, Snapshot snapshot, Optional<Reading> reading, Duration took)
                implements Prepared {}
    }
}
