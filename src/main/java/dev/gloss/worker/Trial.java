package dev.gloss.worker;

import dev.gloss.worker.Attempt.Broke;
import dev.gloss.worker.Attempt.Ended;
import dev.gloss.worker.Attempt.Shared;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The attempts at reading one PDF, within the time that a document has in all; waiting for the
/// next attempt is not counted.
final class Trial {

    private static final String ADVICE =
            "; a copy that a viewer prints into a new PDF may be read better";

    private final IntConsumer pageRead;
    private ReadOrder order;
    private Duration left;
    private int highest;

    /// @param allowed time for all attempts
    /// @param pageRead told of each page once, although some are read again
    Trial(ReadOrder order, Duration allowed, IntConsumer pageRead) {
        this.order = order;
        this.left = allowed;
        this.pageRead = pageRead;
    }

    /// Makes one more attempt.
    ///
    /// @return empty if another one should be made, by a worker that has nothing else in work
    Optional<Reading> attempt(Errand errand) throws InterruptedException {
        Deadline deadline = Deadline.in(left);
        Attempt attempt = errand.read(order, deadline, this::pageRead);
        left = deadline.left();
        return switch (attempt) {
            case Ended(Reading reading) -> Optional.of(reading);
            case Broke broke when broke.goodPages() == 0 || left.isNegative() ->
                    Optional.of(new Reading.Failed(broke.reason() + ADVICE));
            case Broke broke -> {
                order = order.first(broke);
                yield Optional.empty();
            }
            case Shared() -> Optional.empty();
        };
    }

    private void pageRead(int page) {
        if (page > highest) {
            highest = page;
            pageRead.accept(page);
        }
    }
}
