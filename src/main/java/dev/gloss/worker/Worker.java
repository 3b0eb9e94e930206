package dev.gloss.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One worker process, seen from its parent. It carries out two errands at a time. A broken one is
/// killed and given no more, and one that has done so much that its memory is worn ends when it has
/// done what it has in work.
final class Worker {

    /// What two large papers need fits into the memory of a process, and what more need may not.
    private static final int MOST_AT_ONCE = 2;

    private static final int MOST_ERRANDS = 500;
    private static final long MOST_BYTES = 1_000_000_000;

    private static final Duration STARTING = Duration.ofMinutes(1);

    private final WorkerSettings settings;
    private final Process process;
    private final DataOutputStream orders;
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final Map<Integer, Errand> inWork = new HashMap<>();
    private boolean unusable;
    private boolean reserved;
    private int errands;
    private long bytes;

    private Worker(WorkerSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.orders = new DataOutputStream(process.getOutputStream());
    }

    /// Starts one.
    ///
    /// @throws IOException if there is no such program
    static Worker start(WorkerSettings settings) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(settings.command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("GLOSS_PASSWORD");
        Worker worker = new Worker(settings, builder.start());
        Thread.ofPlatform().daemon().name("gloss-worker-answers").start(worker::receive);
        return worker;
    }

    /// Waits until it can be given orders: on a busy machine that takes a while, which is no file's
    /// fault.
    ///
    /// @throws IOException if it does not start
    void awaitStarted() throws IOException, InterruptedException {
        try {
            if (!started.get(STARTING.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("it does not start");
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("it does not start", e);
        }
    }

    WorkerSettings settings() {
        return settings;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Whether it may be given another errand, now or when it has done one.
    synchronized boolean isUsable() {
        return !unusable && process.isAlive() && errands < MOST_ERRANDS && bytes < MOST_BYTES;
    }

    synchronized boolean isIdle() {
        return inWork.isEmpty();
    }

    synchronized boolean isShared() {
        return inWork.size() > 1;
    }

    /// A place for one more order; empty if it may be given none now.
    ///
    /// @param alone with nothing else in work until this is done
    synchronized Optional<Errand> errand(boolean alone) {
        if (!isUsable() || reserved || !hasRoom(alone)) {
            return Optional.empty();
        }
        reserved = alone;
        Errand errand = new Errand(this, ++errands, alone);
        inWork.put(errands, errand);
        return Optional.of(errand);
    }

    private boolean hasRoom(boolean alone) {
        return alone
                ? inWork.isEmpty()
                : inWork.size() < MOST_AT_ONCE
                        && inWork.values().stream().allMatch(Errand::mayHaveCompany);
    }

    /// Gives an order.
    ///
    /// @param size of its file in bytes
    void order(Frame order, long size) throws IOException {
        synchronized (this) {
            bytes += size;
        }
        // A process that does not read must not keep anybody from killing it.
        synchronized (orders) {
            order.writeTo(orders);
        }
    }

    /// It is given no more errands, and ends when it has none in work.
    synchronized void retire() {
        unusable = true;
        endIfIdle();
    }

    /// Kills it; all that it has in work ends.
    void kill() {
        breaks();
        process.destroyForcibly();
    }

    /// An errand is done, or given up.
    synchronized void done(int errand) {
        inWork.remove(errand);
        reserved = false;
        endIfIdle();
    }

    private void endIfIdle() {
        if (inWork.isEmpty() && !isUsable()) {
            process.destroyForcibly();
        }
    }

    private synchronized void breaks() {
        unusable = true;
        if (isShared()) {
            inWork.values().forEach(Errand::shares);
        }
    }

    /// With which status it ended; empty if it did not.
    String status() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
    }

    private void receive() {
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            while (true) {
                hand(Frame.readFrom(in));
            }
        } catch (IOException _) {
            // It has ended, or babbles.
        } finally {
            end();
        }
    }

    private synchronized void hand(Frame answer) {
        started.complete(true);
        Errand errand = inWork.get(answer.order());
        if (errand != null) {
            if (answer.kind() == Frame.Kind.EXHAUSTED) {
                breaks();
            }
            errand.hear(answer);
        }
    }

    private synchronized void end() {
        started.complete(false);
        breaks();
        inWork.values().forEach(errand -> errand.hear(Errand.END));
    }
}
