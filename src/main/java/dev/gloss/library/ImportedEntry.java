package dev.gloss.library;

import java.util.Locale;

/// What became of one entry of a file that was imported.
///
/// @param entry its name in that file
/// @param status what happened
/// @param name of the paper or note in the library; empty if there is none
/// @param detail in a few words: what has changed, or why nothing came of it; perhaps empty
public record ImportedEntry(String entry, Status status, String name, String detail) {

    /// What happened.
    public enum Status {
        /// It is new.
        ADDED,
        /// Something in the library has changed by it.
        UPDATED,
        /// It was there already.
        PRESENT,
        /// Nothing in the library has to do with it.
        UNKNOWN,
        /// It could not be read.
        FAILED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
