package dev.gloss.worker;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// One worker process, seen from its parent. Broken ones are killed and not used again.
final class Worker implements AutoCloseable {

    /// Stands in the queue for the end of the worker's answers.
    private static final Frame END = Frame.of(Frame.Kind.END, "");

    private final WorkerSettings settings;
    private final Process process;
    private final DataOutputStream orders;
    private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
    private boolean broken;

    private Worker(WorkerSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.orders = new DataOutputStream(process.getOutputStream());
        Thread.ofPlatform().daemon().name("gloss-worker-answers").start(this::receive);
    }

    static Worker start(WorkerSettings settings) throws IOException {
        Process process =
                new ProcessBuilder(settings.command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new Worker(settings, process);
    }

    /// Whether it may be given another file.
    boolean isUsable() {
        return !broken && process.isAlive();
    }

    Reading read(ReadOrder order, IntConsumer pageRead) {
        try {
            order.frame().writeTo(orders);
            return awaitPaper(pageRead);
        } catch (IOException e) {
            return fail("the process that reads PDFs failed (%s)".formatted(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return fail("interrupted");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Reading awaitPaper(IntConsumer pageRead) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(settings.deadline());
        Duration patience = settings.heartbeat();
        int page = 0;
        while (true) {
            Duration left = Duration.between(Instant.now(), deadline);
            Frame frame = next(left.compareTo(patience) < 0 ? left : patience);
            if (frame == null) {
                return late(left.compareTo(patience) < 0, page);
            } else if (frame.kind() == Frame.Kind.END) {
                return ended(page);
            }
            switch (frame.kind()) {
                case PAGE -> {
                    page = Integer.parseInt(frame.text());
                    pageRead.accept(page);
                }
                case ALL_PAGES -> patience = settings.deadline();
                case PAPER -> {
                    return new Reading.Read(PaperFile.parse(frame.contents()));
                }
                case FAILED -> {
                    return new Reading.Failed(frame.text());
                }
                case READ, END -> throw new IOException("an order from a worker");
            }
        }
    }

    private @Nullable Frame next(Duration patience) throws InterruptedException {
        return answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Reading ended(int page) throws InterruptedException {
        String status =
                process.waitFor(1, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
        return fail("the process that reads PDFs ended%s after page %d".formatted(status, page));
    }

    private Reading late(boolean inAll, int page) {
        return inAll
                ? fail("took longer than %d s".formatted(settings.deadline().toSeconds()))
                : fail(
                        "made no progress for %d s after page %d"
                                .formatted(settings.heartbeat().toSeconds(), page));
    }

    private Reading fail(String reason) {
        broken = true;
        close();
        return new Reading.Failed(reason);
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
}
