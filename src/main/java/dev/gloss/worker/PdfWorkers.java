package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Region;
import dev.gloss.worker.Attempt.Broke;
import dev.gloss.worker.Attempt.Ended;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/// Reads, marks and draws PDFs in processes of their own, so that a bad one cannot hurt: it is
/// given its time and no more, and one that breaks its process costs itself only. Processes are
/// started when first needed and kept for the next file.
public final class PdfWorkers implements AutoCloseable {

    private static final String ADVICE =
            "; a copy that a viewer prints into a new PDF may be read better";

    private final WorkerSettings settings;
    private final Semaphore free;
    private final Deque<Worker> idle = new ArrayDeque<>();

    public PdfWorkers(WorkerSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.processes());
    }

    /// How many PDFs may be read at a time.
    public int processes() {
        return settings.processes();
    }

    /// Reads a PDF; waits while as many others are being read as there may be processes. Of one
    /// that breaks its process, the pages before are read again in the time that is left. A thread
    /// that is interrupted gives up.
    ///
    /// @param pdf a regular file that nobody changes meanwhile
    /// @param options what to heed
    /// @param password opens an encrypted PDF; null if none was given
    /// @param pageRead told the number of each page, from 1, after it was read for the first time
    public Reading read(
            Path pdf, ReadingOptions options, @Nullable String password, IntConsumer pageRead) {
        try {
            free.acquire();
            try {
                return read(ReadOrder.of(pdf, options, password), new FirstTime(pageRead));
            } finally {
                free.release();
            }
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
            free.acquire();
            try {
                return carryOut(order, take());
            } catch (IOException e) {
                return Frame.of(
                        Frame.Kind.FAILED,
                        "no process could be started for it (%s)".formatted(e.getMessage()));
            } finally {
                free.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Frame.of(Frame.Kind.FAILED, "stopped before it was done");
        }
    }

    private Frame carryOut(Frame order, Worker worker) throws InterruptedException {
        try {
            return worker.carryOut(order, Deadline.in(settings.deadline()));
        } finally {
            giveBack(worker);
        }
    }

    /// Ends all processes that are not reading.
    @Override
    public synchronized void close() {
        idle.forEach(Worker::close);
        idle.clear();
    }

    private Reading read(ReadOrder order, IntConsumer pageRead) throws InterruptedException {
        try {
            Worker worker = take();
            Deadline deadline = Deadline.in(settings.deadline());
            return read(order, worker, deadline, pageRead);
        } catch (IOException e) {
            return new Reading.NotTried(
                    "no process could be started to read it (%s)".formatted(e.getMessage()));
        }
    }

    private Reading read(ReadOrder order, Worker first, Deadline deadline, IntConsumer pageRead)
            throws IOException, InterruptedException {
        Worker worker = first;
        ReadOrder next = order;
        while (true) {
            switch (attempt(next, worker, deadline, pageRead)) {
                case Ended(Reading reading) -> {
                    return reading;
                }
                case Broke broke -> {
                    if (broke.goodPages() == 0 || deadline.left().isNegative()) {
                        return new Reading.Failed(broke.reason() + ADVICE);
                    }
                    next = next.first(broke);
                    worker = take();
                }
            }
        }
    }

    private Attempt attempt(ReadOrder order, Worker worker, Deadline deadline, IntConsumer pageRead)
            throws InterruptedException {
        try {
            return worker.read(order, deadline, pageRead);
        } finally {
            giveBack(worker);
        }
    }

    private Worker take() throws IOException, InterruptedException {
        Optional<Worker> kept = takeIdle();
        return kept.isPresent() ? kept.get() : Worker.start(settings);
    }

    private synchronized Optional<Worker> takeIdle() {
        while (!idle.isEmpty()) {
            Worker worker = idle.pop();
            if (worker.isUsable()) {
                return Optional.of(worker);
            }
            worker.close();
        }
        return Optional.empty();
    }

    private synchronized void giveBack(Worker worker) {
        if (worker.isUsable()) {
            idle.push(worker);
        } else {
            worker.close();
        }
    }

    /// Passes on each page once, although some are read again.
    private static final class FirstTime implements IntConsumer {

        private final IntConsumer pageRead;
        private int highest;

        FirstTime(IntConsumer pageRead) {
            this.pageRead = pageRead;
        }

        @Override
        public void accept(int page) {
            if (page > highest) {
                highest = page;
                pageRead.accept(page);
            }
        }
    }
}
