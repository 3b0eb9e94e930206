package dev.gloss.worker;

/// What came of one attempt at reading a PDF, by one worker.
sealed interface Attempt {

    /// It ended as it should, with a paper or a reason why there is none.
    record Ended(Reading reading) implements Attempt {}

    /// The PDF broke the worker, or it had to be given up.
    ///
    /// @param reason what the file did, such as `took longer than 60 s`
    /// @param goodPages so many from the first on may be read by another attempt; 0 if there is no
    ///   use in one
    record Broke(String reason, int goodPages) implements Attempt {}

    /// The worker broke, or had to be given up, while it had another file in work too, or had no
    /// room for both: either of them may have been the reason.
    record Shared() implements Attempt {}
}
