package dev.gloss.worker;

import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/// What a worker is asked to read.
///
/// @param file absolute
/// @param ignoreOutline as in [ReadingOptions]
/// @param password null if none was given; never on a command line, where every user of the machine
///   could see it
/// @param pages so many from the first on, and no more
/// @param why no more: what the rest did to an earlier worker; empty if all are wanted
/// @param millis for reading pages, after which those read by then must do
record ReadOrder(
        String file,
        boolean ignoreOutline,
        @Nullable String password,
        int pages,
        String why,
        long millis) {

    private static final Duration UNHURRIED = Duration.ofHours(1);

    /// An order for all pages.
    static ReadOrder of(Path file, ReadingOptions options, @Nullable String password) {
        return new ReadOrder(
                file.toAbsolutePath().toString(),
                options.ignoreOutline(),
                password,
                Integer.MAX_VALUE,
                "",
                UNHURRIED.toMillis());
    }

    /// The same for the pages with which this one may succeed, fewer than before.
    ReadOrder first(Attempt.Broke broke) {
        String reason = why.isEmpty() ? broke.reason() : why;
        return new ReadOrder(file, ignoreOutline, password, broke.goodPages(), reason, millis);
    }

    /// The same with some time for its pages.
    ReadOrder within(Duration time) {
        return new ReadOrder(file, ignoreOutline, password, pages, why, time.toMillis());
    }

    Frame frame() {
        return Frame.order(Frame.Kind.READ, this);
    }

    static ReadOrder parse(Frame frame) {
        return frame.order(ReadOrder.class);
    }

    Duration time() {
        return Duration.ofMillis(millis);
    }

    Path path() {
        return Path.of(file);
    }

    ReadingOptions options() {
        return new ReadingOptions(ignoreOutline);
    }
}
