package dev.gloss.worker;

import dev.gloss.worker.Attempt.Broke;
import dev.gloss.worker.Attempt.Ended;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// One worker process, seen from its parent. Broken ones are killed and not used again, and neither
/// are those that have read so much that their memory is worn.
final class Worker implements AutoCloseable {

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 1_000_000_000;

    private static final Duration STARTING = Duration.ofMinutes(1);

    /// Stands in the queue for the end of the worker's answers.
    private static final Frame END = Frame.of(Frame.Kind.END, "");

    private final WorkerSettings settings;
    private final Process process;
    private final DataOutputStream orders;
    private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
    private boolean broken;
    private int files;
    private long bytes;

    private Worker(WorkerSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.orders = new DataOutputStream(process.getOutputStream());
        Thread.ofPlatform().daemon().name("gloss-worker-answers").start(this::receive);
    }

    /// Starts one, and waits until it can be given orders: on a busy machine that takes a while,
    /// which is no file's fault.
    ///
    /// @throws IOException if it does not start
    static Worker start(WorkerSettings settings) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(settings.command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("GLOSS_PASSWORD");
        Worker worker = new Worker(settings, builder.start());
        worker.awaitReady();
        return worker;
    }

    /// Whether it may be given another file.
    boolean isUsable() {
        return !broken && process.isAlive() && files < MOST_FILES && bytes < MOST_BYTES;
    }

    /// Reads a PDF, or as much of it as is ordered.
    ///
    /// @param deadline when it must have ended
    Attempt read(ReadOrder order, Deadline deadline, IntConsumer pageRead)
            throws InterruptedException {
        Progress progress = new Progress(order.pages(), pageRead);
        try {
            files++;
            bytes += order.path().toFile().length();
            order.within(settings.forPages(deadline.left())).frame().writeTo(orders);
            return await(deadline, progress);
        } catch (IOException e) {
            return broke(
                    "confused the process that reads PDFs (%s)".formatted(e.getMessage()),
                    progress);
        } catch (InterruptedException e) {
            broken = true;
            throw e;
        }
    }

    /// Has anything else done with a PDF.
    ///
    /// @param deadline when it must have ended
    /// @return DONE, or FAILED with the reason
    Frame carryOut(Frame order, Deadline deadline) throws InterruptedException {
        try {
            files++;
            order.writeTo(orders);
            return awaitDone(deadline);
        } catch (IOException e) {
            return failed("confused the process that works on PDFs (%s)".formatted(e.getMessage()));
        } catch (InterruptedException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitReady() throws IOException, InterruptedException {
        Frame first = next(STARTING);
        if (first == null || first.kind() != Frame.Kind.BEAT) {
            close();
            throw new IOException("it does not start");
        }
    }

    private Attempt await(Deadline deadline, Progress progress)
            throws IOException, InterruptedException {
        Silence silence = new Silence(process.toHandle(), settings.heartbeat());
        while (true) {
            Frame frame = next(deadline.orSooner(silence.step()));
            if (deadline.left().isNegative()) {
                return broke("took longer than " + seconds(settings.deadline()), progress);
            } else if (frame == null) {
                if (silence.isTooLong()) {
                    return broke("made no progress for " + seconds(settings.heartbeat()), progress);
                }
                continue;
            }
            silence.end();
            switch (frame.kind()) {
                case PAGE -> progress.pageRead(Integer.parseInt(frame.text()));
                case BEAT -> progress.allPagesRead();
                case PAPER -> {
                    return new Ended(new Reading.Read(PaperFile.parse(frame.contents())));
                }
                case FAILED -> {
                    return new Ended(new Reading.Failed(frame.text()));
                }
                case LOCKED -> {
                    return new Ended(new Reading.Locked(frame.text()));
                }
                case BROKEN -> {
                    return broke(frame.text(), progress);
                }
                case END -> {
                    return broke("ended the process that reads PDFs" + status(), progress);
                }
                case READ, MARKS, HIGHLIGHT, RENDER ->
                        throw new IOException("an order from a worker");
                case DONE -> throw new IOException("an answer to something else");
            }
        }
    }

    private Frame awaitDone(Deadline deadline) throws IOException, InterruptedException {
        while (true) {
            Frame frame = next(deadline.left());
            if (frame == null || deadline.left().isNegative()) {
                return failed("took longer than " + seconds(settings.deadline()));
            }
            switch (frame.kind()) {
                case DONE, FAILED -> {
                    return frame;
                }
                case LOCKED -> {
                    return Frame.of(Frame.Kind.FAILED, frame.text());
                }
                case PAGE, BEAT -> {}
                case BROKEN -> {
                    return failed(frame.text());
                }
                case END -> {
                    return failed("ended the process that works on PDFs" + status());
                }
                case READ, MARKS, HIGHLIGHT, RENDER ->
                        throw new IOException("an order from a worker");
                case PAPER -> throw new IOException("an answer to something else");
            }
        }
    }

    private Frame failed(String reason) {
        broken = true;
        return Frame.of(Frame.Kind.FAILED, reason);
    }

    private @Nullable Frame next(Duration patience) throws InterruptedException {
        return answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String status() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
    }

    private Broke broke(String reason, Progress progress) {
        broken = true;
        return new Broke(reason, progress.goodPages());
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private void receive() {
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            while (true) {
                answers.add(Frame.readFrom(in));
            }
        } catch (IOException _) {
            answers.add(END);
        }
    }

    /// How far a worker has come with one file.
    private static final class Progress {

        private final int ordered;
        private final IntConsumer pageRead;
        private int pages;
        private boolean all;

        Progress(int ordered, IntConsumer pageRead) {
            this.ordered = ordered;
            this.pageRead = pageRead;
        }

        void pageRead(int page) {
            pages = page;
            pageRead.accept(page);
        }

        void allPagesRead() {
            all = true;
        }

        // If all were read, it was too much to find out what they mean.
        int goodPages() {
            return all || pages >= ordered ? pages / 2 : pages;
        }
    }
}
