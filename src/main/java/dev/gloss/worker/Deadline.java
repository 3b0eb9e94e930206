package dev.gloss.worker;

import java.time.Duration;

/// A moment until which something must be done, on a clock that stands still while the machine
/// sleeps.
///
/// @param nanos as [System#nanoTime()] counts
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// So long, or as long as is left if that is less.
    Duration orSooner(Duration time) {
        Duration left = left();
        return left.compareTo(time) < 0 ? left : time;
    }

    /// Negative when it has passed.
    Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }
}
