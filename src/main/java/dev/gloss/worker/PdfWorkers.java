package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/// Reads PDFs in processes of their own, so that a bad one cannot hurt: it is given its time and no
/// more, and one that breaks its process costs itself only. Processes are started when first needed
/// and kept for the next file.
public final class PdfWorkers implements AutoCloseable {

    private final WorkerSettings settings;
    private final Semaphore free;
    private final Deque<Worker> idle = new ArrayDeque<>();

    public PdfWorkers(WorkerSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.processes());
    }

    /// Reads a PDF; waits while as many others are being read as there may be processes.
    ///
    /// @param pdf a regular file that nobody changes meanwhile
    /// @param options what to heed
    /// @param password opens an encrypted PDF; null if none was given
    /// @param pageRead told the number of each page, from 1, after it was read
    public Reading read(
            Path pdf, ReadingOptions options, @Nullable String password, IntConsumer pageRead) {
        free.acquireUninterruptibly();
        try {
            Worker worker = take();
            Reading reading = worker.read(ReadOrder.of(pdf, options, password), pageRead);
            giveBack(worker);
            return reading;
        } catch (IOException e) {
            return new Reading.Failed(
                    "no process could be started to read it (%s)".formatted(e.getMessage()));
        } finally {
            free.release();
        }
    }

    /// Ends all processes.
    @Override
    public synchronized void close() {
        idle.forEach(Worker::close);
        idle.clear();
    }

    private synchronized Worker take() throws IOException {
        while (!idle.isEmpty()) {
            Worker worker = idle.pop();
            if (worker.isUsable()) {
                return worker;
            }
            worker.close();
        }
        return Worker.start(settings);
    }

    private synchronized void giveBack(Worker worker) {
        if (worker.isUsable()) {
            idle.push(worker);
        } else {
            worker.close();
        }
    }
}
