package dev.gloss.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or a polite kill, while a command works that can stop and keep what it has done: the
/// program's end waits for that.
final class Interruption implements AutoCloseable {

    /// What must be written when a command stops takes less.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "gloss-interruption");
    private final Runnable last;
    private final Thread worker = Thread.currentThread();
    private volatile boolean asked;

    private Interruption(Runnable last) {
        this.last = last;
    }

    /// Listens until closed.
    ///
    /// @param last what is left to do then, before the program may end
    static Interruption listen(Runnable last) {
        Interruption interruption = new Interruption(last);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /// Whether the command should stop.
    boolean isAsked() {
        return asked;
    }

    /// Whether the command has ended.
    boolean isOver() {
        return ended.getCount() == 0;
    }

    /// Whether the command runs on this thread.
    boolean isOf(Thread thread) {
        return worker == thread && !isOver();
    }

    /// Asks the command to stop.
    void ask() {
        asked = true;
    }

    @Override
    public void close() {
        try {
            last.run();
        } finally {
            end();
        }
    }

    private void end() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending, and the hook has what it waits for.
            return;
        }
    }

    private void askAndWait() {
        ask();
        try {
            boolean _ = ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
