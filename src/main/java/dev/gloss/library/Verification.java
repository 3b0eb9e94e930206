package dev.gloss.library;

import dev.gloss.note.NoteId;

import java.util.Locale;

/// What a PDF, read afresh, says of a quote.
///
/// @param note that quotes
/// @param key of the paper
/// @param quote as recorded
/// @param result in one word
/// @param page physical page on which it stands, from 1; the recorded one if it does not
/// @param reason why it could not be looked for; empty if it was
public record Verification(
        NoteId note, String key, String quote, Result result, int page, String reason) {

    /// How a quote stands in its PDF.
    public enum Result {
        /// Letter by letter.
        EXACT,
        /// But for what typesetting and extractors change: blanks, hyphens, ligatures, quotes.
        FOLDED,
        /// Nearly.
        CHANGED,
        /// Not at all, or the PDF is not there or cannot be read.
        MISSING;

        /// The word for it in JSON and on the screen.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the quote can be relied on.
        public boolean isSound() {
            return this == EXACT || this == FOLDED;
        }
    }
}
