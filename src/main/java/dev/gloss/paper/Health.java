package dev.gloss.paper;

import java.util.Locale;

/// How well a PDF could be read, because silent loss is likelier than a crash.
///
/// @param state in one word
/// @param note why, in a sentence a person can act on; empty exactly when the state is good
public record Health(State state, String note) {

    public static final Health GOOD = new Health(State.GOOD, "");

    public Health {
        if ((state == State.GOOD) != note.isEmpty()) {
            throw new IllegalArgumentException("%s: '%s'".formatted(state, note));
        }
    }

    /// The words for it in JSON and on the screen are the lower-case names, `no-text` for
    /// `NO_TEXT`.
    public enum State {
        GOOD,
        /// The file's bytes are broken somewhere; text may be missing.
        DAMAGED,
        /// Only some pages could be read.
        PARTIAL,
        /// No page has a text layer: a scan.
        NO_TEXT,
        /// Some pages' text is probably wrong, such as fonts whose letters are unknown.
        DOUBTFUL;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String label() {
            return label;
        }
    }
}
