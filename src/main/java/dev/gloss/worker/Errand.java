package dev.gloss.worker;

import dev.gloss.worker.Attempt.Broke;
import dev.gloss.worker.Attempt.Ended;
import dev.gloss.worker.Attempt.Shared;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// One order that a worker carries out, seen from its parent, and what is heard of it. Given up
/// before its last answer, it costs the worker its life, for nothing else ends what it does.
final class Errand implements AutoCloseable {

    /// Heard last, when the worker has ended.
    static final Frame END = Frame.of(Frame.Kind.END, "");

    private final Worker worker;
    private final int number;
    private final boolean alone;
    private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
    private final Deadline soonEnough;
    private final Deadline besideAnother;
    private volatile boolean shared;
    private boolean over;

    /// @param number of its order, from 1
    /// @param alone whether the worker will have nothing else in work
    Errand(Worker worker, int number, boolean alone) {
        this.worker = worker;
        this.number = number;
        this.alone = alone;
        this.soonEnough = Deadline.in(worker.settings().soonEnough());
        this.besideAnother = Deadline.in(worker.settings().besideAnother());
    }

    /// Whether the worker may begin another one beside it.
    boolean mayHaveCompany() {
        return !soonEnough.left().isNegative();
    }

    /// The worker broke while it had another errand in work beside this one.
    void shares() {
        shared = true;
    }

    /// Takes in an answer to the order.
    void hear(Frame answer) {
        answers.add(answer);
    }

    void awaitStarted() throws IOException, InterruptedException {
        worker.awaitStarted();
    }

    @Override
    public void close() {
        if (!over) {
            worker.kill();
        }
        worker.done(number);
    }

    /// Reads a PDF, or as much of it as is ordered.
    ///
    /// @param deadline when it must have ended
    Attempt read(ReadOrder order, Deadline deadline, IntConsumer pageRead)
            throws InterruptedException {
        Progress progress = new Progress(order.pages(), pageRead);
        ReadOrder hurried = order.within(worker.settings().forPages(deadline.left()));
        try {
            order(hurried.frame(), order.path().toFile().length());
            return await(deadline, progress);
        } catch (IOException e) {
            return broke(confused(e), progress);
        }
    }

    /// Has anything else done with a PDF.
    ///
    /// @param deadline when it must have ended
    /// @return DONE, or FAILED with the reason; empty if that may be another file's fault
    Optional<Frame> carryOut(Frame order, Deadline deadline) throws InterruptedException {
        try {
            order(order, 0);
            return awaitDone(deadline);
        } catch (IOException e) {
            return failed(confused(e));
        }
    }

    private void order(Frame order, long size) throws IOException {
        try {
            worker.order(order.of(number), size);
        } catch (IOException e) {
            // A process that is gone before it has the order proves nothing about the file.
            shared |= !alone;
            throw e;
        }
    }

    private Attempt await(Deadline deadline, Progress progress)
            throws IOException, InterruptedException {
        Silence silence = new Silence(worker.handle(), worker.settings().heartbeat());
        while (true) {
            Frame frame = next(deadline.orSooner(silence.step()));
            if (isTooLong(deadline)) {
                return broke(tooLong(), progress);
            } else if (frame == null) {
                if (silence.isTooLong()) {
                    return broke("made no progress for " + seconds(silence.longest()), progress);
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
                    worker.retire();
                    return new Broke(frame.text(), progress.goodPages());
                }
                case EXHAUSTED -> {
                    return broke(frame.text(), progress);
                }
                case CROWDED -> {
                    return new Shared();
                }
                case END -> {
                    return broke("ended the process that reads PDFs" + worker.status(), progress);
                }
                case READ, MARKS, HIGHLIGHT, RENDER, DONE ->
                        throw new IOException("no answer to this order: " + frame.kind());
            }
        }
    }

    private Optional<Frame> awaitDone(Deadline deadline) throws IOException, InterruptedException {
        while (true) {
            Frame frame = next(deadline.orSooner(worker.settings().heartbeat()));
            if (isTooLong(deadline)) {
                return failed(tooLong());
            } else if (frame == null) {
                continue;
            }
            switch (frame.kind()) {
                case DONE, FAILED -> {
                    return Optional.of(frame);
                }
                case LOCKED -> {
                    return Optional.of(Frame.of(Frame.Kind.FAILED, frame.text()));
                }
                case PAGE, BEAT -> {}
                case BROKEN -> {
                    worker.retire();
                    return Optional.of(Frame.of(Frame.Kind.FAILED, frame.text()));
                }
                case EXHAUSTED -> {
                    return failed(frame.text());
                }
                case CROWDED -> {
                    return Optional.empty();
                }
                case END -> {
                    return failed("ended the process that works on PDFs" + worker.status());
                }
                case READ, MARKS, HIGHLIGHT, RENDER, PAPER ->
                        throw new IOException("no answer to this order: " + frame.kind());
            }
        }
    }

    private @Nullable Frame next(Duration patience) throws InterruptedException {
        Frame frame = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        over |= frame != null && frame.kind().isLast();
        return frame;
    }

    private boolean isTooLong(Deadline deadline) {
        return deadline.left().isNegative()
                || (besideAnother.left().isNegative() && worker.isShared());
    }

    private Optional<Frame> failed(String reason) {
        worker.kill();
        return shared ? Optional.empty() : Optional.of(Frame.of(Frame.Kind.FAILED, reason));
    }

    private Attempt broke(String reason, Progress progress) {
        worker.kill();
        return shared ? new Shared() : new Broke(reason, progress.goodPages());
    }

    private String tooLong() {
        return "took longer than " + seconds(worker.settings().deadline());
    }

    private static String confused(IOException problem) {
        return "confused the process that works on PDFs (%s)".formatted(problem.getMessage());
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
