package dev.gloss.worker;

import java.time.Duration;

/// How long nothing was heard of a file, and whether it could have been: on a busy machine, a
/// process that waits for the processor is not stuck. Of two files in a process, the one may have
/// used it that was heard.
final class Silence {

    private final ProcessHandle process;
    private final Duration longest;
    private long began = System.nanoTime();
    private Duration used = Duration.ZERO;
    private boolean noticed;

    /// @param longest after which a file counts as stuck whose process had the processor for half
    ///   of it
    Silence(ProcessHandle process, Duration longest) {
        this.process = process;
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }

    /// How long to listen before asking [#isTooLong()] again.
    Duration step() {
        return longest.dividedBy(8);
    }

    /// Something was heard.
    void end() {
        began = System.nanoTime();
        noticed = false;
    }

    /// Asked after each step without a sound.
    boolean isTooLong() {
        if (!noticed) {
            // To ask for it at each sign of life would cost more than most signs do.
            noticed = true;
            used = processorTime();
        }
        Duration silence = Duration.ofNanos(System.nanoTime() - began);
        return silence.compareTo(longest) >= 0
                && processorTime().minus(used).compareTo(longest.dividedBy(2)) >= 0;
    }

    // A system that does not tell is taken for one with nothing else to do.
    private Duration processorTime() {
        return process.info()
                .totalCpuDuration()
                .orElseGet(() -> Duration.ofNanos(System.nanoTime() - began));
    }
}
