package dev.gloss.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A mark that a reader made in a PDF with another program.
///
/// @param kind what it looks like
/// @param regions the marked boxes in reading order; for a note the place of its sign; at least one
/// @param words the text under the boxes, with blanks where words end; empty for a note and where
///   there is no text
/// @param comment what the reader wrote with it, and what was replied; empty if nothing
/// @param name by which its program knows it (`/NM` of ISO 32000-1, 12.5.2); empty if it has none
/// @param author empty if unknown
/// @param colour such as `#ffd400`; empty if none is set
/// @param modified when it was last changed; empty if unknown
public record ForeignMark(
        Kind kind,
        List<Region> regions,
        String words,
        String comment,
        String name,
        String author,
        String colour,
        Optional<Instant> modified) {

    /// What marks look like.
    public enum Kind {
        HIGHLIGHT,
        UNDERLINE,
        STRIKE_OUT,
        /// A comment at a point of the page or with something drawn there, or words typed onto it.
        NOTE;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The kind of note that becomes of it.
        public String label() {
            return label;
        }

        /// The kind that has this label, or empty if none has.
        public static Optional<Kind> labelled(String label) {
            return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
        }
    }

    public ForeignMark {
        regions = List.copyOf(regions);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("a mark nowhere: " + kind);
        }
    }

    /// Physical page on which it begins, from 1.
    public int page() {
        return regions.getFirst().page();
    }
}
