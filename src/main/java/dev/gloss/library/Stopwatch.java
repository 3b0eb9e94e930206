package dev.gloss.library;

import java.time.Duration;

/// Measures how long something takes.
///
/// @param began as [System#nanoTime()] counts
record Stopwatch(long began) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
