package dev.gloss.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Reads papers out of their PDFs again, several at a time. One that cannot be read does not stop
/// the others.
final class Rereading {

    private final PaperReader reader;
    private final Consumer<String> remarks;

    /// @param remarks told of each that could not be read, with the reason
    Rereading(PaperReader reader, Consumer<String> remarks) {
        this.reader = reader;
        this.remarks = remarks;
    }

    /// Reads the current versions of some papers.
    ///
    /// @return how many were read
    int read(List<PaperEntry> entries, ImportListener listener) {
        listener.found(entries.size(), 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(reader.parallel())) {
            List<Future<Boolean>> readings = new ArrayList<>();
            for (PaperEntry entry : entries) {
                readings.add(
                        threads.submit(() -> !listener.isStopped() && isRead(entry, listener)));
            }
            return (int) readings.stream().filter(Rereading::isDone).count();
        }
    }

    private boolean isRead(PaperEntry entry, ImportListener listener) {
        try {
            reader.readAgain(entry, listener);
            return true;
        } catch (LibraryException e) {
            remarks.accept(e.getMessage());
            return false;
        }
    }

    private static boolean isDone(Future<Boolean> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem
                    ? problem
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
