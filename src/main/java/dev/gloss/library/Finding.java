package dev.gloss.library;

/// What a look at one thing in a library came to.
///
/// @param check what was looked for, in one word
/// @param result what was found
/// @param file which it is about, relative to the library; empty if it is about all of them
/// @param reason what is wrong and what to do, or what is well
public record Finding(String check, Result result, String file, String reason) {

    public enum Result {
        OK,
        /// It was broken, and is not any more.
        FIXED,
        BROKEN
    }
}
