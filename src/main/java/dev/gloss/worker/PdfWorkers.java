package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Region;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/// Reads, marks and draws PDFs in processes of their own, so that a bad one cannot hurt: it is
/// given its time and no more, and costs itself only. Processes are started when first needed and
/// kept for the next file. Two files share one; a file that may have broken it is tried again alone
/// before it is blamed, and one that was in work beside it is read again.
public final class PdfWorkers implements AutoCloseable {

    private final WorkerSettings settings;
    private final Semaphore free;
    private final List<Worker> workers = new ArrayList<>();
    private boolean closed;

    public PdfWorkers(WorkerSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce());
    }

    /// How many PDFs may be in work at a time.
    public int atOnce() {
        return settings.atOnce();
    }

    /// Reads a PDF; waits while as many others are in work as may be. Of one that breaks its
    /// process, the pages before are read again in the time that is left. A thread that is
    /// interrupted gives up.
    ///
    /// @param pdf a regular file that nobody changes meanwhile
    /// @param options what to heed
    /// @param password opens an encrypted PDF; null if none was given
    /// @param pageRead told the number of each page, from 1, after it was read for the first time
    public Reading read(
            Path pdf, ReadingOptions options, @Nullable String password, IntConsumer pageRead) {
        ReadOrder order = ReadOrder.of(pdf, options, password);
        Trial trial = new Trial(order, settings.deadline(), pageRead);
        try {
            return settle(trial::attempt);
        } catch (IOException e) {
            return new Reading.NotTried(
                    "no process could be started to read it (%s)".formatted(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Reading.NotTried("stopped before it was read");
        }
    }

    /// Finds the marks that readers made in a PDF.
    ///
    /// @param pdf a regular file that nobody changes meanwhile
    /// @param password opens an encrypted PDF; null if none was given
    public Marking marks(Path pdf, @Nullable String password) {
        Frame answer = carryOut(MarksOrder.of(pdf, password).frame());
        if (answer.kind() == Frame.Kind.FAILED) {
            return new Marking.Failed(answer.text());
        }
        try {
            return new Marking.Found(MarkJson.read(answer.contents()));
        } catch (IOException e) {
            return new Marking.Failed("its marks cannot be told (%s)".formatted(e.getMessage()));
        }
    }

    /// Writes a copy of a PDF with marks in it; its first bytes are those of the original.
    ///
    /// @param pdf never changed
    /// @param copy where it goes
    /// @return why it could not, on one line; empty if it is done
    public Optional<String> highlight(
            Path pdf, Path copy, List<Highlight> highlights, @Nullable String password) {
        Frame answer = carryOut(HighlightOrder.of(pdf, copy, highlights, password).frame());
        return answer.kind() == Frame.Kind.FAILED ? Optional.of(answer.text()) : Optional.empty();
    }

    /// Draws a part of a page, without the white around it.
    ///
    /// @param part where, on the page as displayed
    /// @param dpi pixels per inch
    public Drawing render(Path pdf, @Nullable String password, Region part, int dpi) {
        return drawing(RenderOrder.png(pdf, password, part, dpi));
    }

    /// The same in few pixels, as [Pixels] reads them.
    ///
    /// @param across how many from left to right
    public Drawing pixels(Path pdf, @Nullable String password, Region part, int across) {
        return drawing(RenderOrder.pixels(pdf, password, part, across));
    }

    private Drawing drawing(RenderOrder order) {
        Frame answer = carryOut(order.frame());
        return answer.kind() == Frame.Kind.FAILED
                ? new Drawing.Failed(answer.text())
                : new Drawing.Drawn(answer.contents());
    }

    private Frame carryOut(Frame order) {
        try {
            return settle(errand -> errand.carryOut(order, Deadline.in(settings.deadline())));
        } catch (IOException e) {
            return Frame.of(
                    Frame.Kind.FAILED,
                    "no process could be started for it (%s)".formatted(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Frame.of(Frame.Kind.FAILED, "stopped before it was done");
        }
    }

    /// Ends all processes, at once or when they have nothing in work any more; no more are started.
    @Override
    public synchronized void close() {
        closed = true;
        workers.forEach(Worker::retire);
        workers.clear();
    }

    /// Work on a PDF by a worker.
    private interface Work<T> {

        /// @return empty if it should be done again, by a worker that has nothing else in work
        Optional<T> by(Errand errand) throws InterruptedException;
    }

    private <T> T settle(Work<T> work) throws IOException, InterruptedException {
        free.acquire();
        try {
            Optional<T> result = attempt(work, false);
            while (result.isEmpty()) {
                result = attempt(work, true);
            }
            return result.get();
        } finally {
            free.release();
        }
    }

    private <T> Optional<T> attempt(Work<T> work, boolean alone)
            throws IOException, InterruptedException {
        try (Errand errand = errand(alone)) {
            errand.awaitStarted();
            return work.by(errand);
        } finally {
            dismiss();
        }
    }

    private synchronized Errand errand(boolean alone) throws IOException {
        for (Worker worker : workers) {
            Optional<Errand> errand = worker.errand(alone);
            if (errand.isPresent()) {
                return errand.get();
            }
        }
        if (closed) {
            throw new IOException("Gloss is ending");
        }
        Worker worker = Worker.start(settings);
        workers.add(worker);
        return worker.errand(alone).orElseThrow(() -> new IOException("it ended at once"));
    }

    /// Gives up what cannot be used, and what was started so that a file could be alone.
    private synchronized void dismiss() {
        workers.removeIf(worker -> !worker.isUsable());
        for (Worker worker : List.copyOf(workers)) {
            if (workers.size() > settings.processes() && worker.isIdle()) {
                workers.remove(worker);
                worker.retire();
            }
        }
    }
}
