package dev.gloss.export;

import dev.gloss.anchor.Anchoring;
import dev.gloss.note.Target;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What became of one target of a note in the version of the paper that is shown.
public sealed interface Placement {

    /// The target as recorded, with its quote.
    Target target();

    /// It is the whole paper.
    record Whole(Target target) implements Placement {

        public Whole {
            if (!target.isWhole()) {
                throw new IllegalArgumentException("a passage, not the whole of " + target.paper());
            }
        }
    }

    /// It stands in this paper.
    ///
    /// @param sections labels of the sections it stands under now, outermost first; empty before
    ///   the first heading
    /// @param page physical page on which it starts now, from 1
    /// @param label the printed page, null where it is the physical one
    /// @param anchoring how it was found; of several candidates the caller chose the one described
    ///   here
    /// @param picture link to a picture of the figure whose caption it is, as in
    ///   [ReadingNotes#pdf]; null if it is none or none was asked for
    /// @param order grows along the paper, such as where the passage starts in the canonical text;
    ///   compared with other orders only
    record Found(
            Target target,
            List<String> sections,
            int page,
            @Nullable String label,
            Anchoring anchoring,
            @Nullable String picture,
            int order)
            implements Placement {

        public Found {
            sections = List.copyOf(sections);
            if (page < 1) {
                throw new IllegalArgumentException("pages count from 1: " + page);
            }
            if (target.isWhole() || anchoring instanceof Anchoring.Orphaned) {
                throw new IllegalArgumentException("found, yet in no passage: " + target);
            }
        }
    }

    /// It no longer stands in this paper; the target says where it last did.
    ///
    /// @param pdf link to the version it was made on, as in [ReadingNotes#pdf]; null if that file
    ///   is gone
    record Lost(Target target, @Nullable String pdf) implements Placement {

        public Lost {
            if (target.isWhole()) {
                throw new IllegalArgumentException("the whole of a paper cannot be lost");
            }
        }
    }

    /// It is another paper, or a passage of one; the target says which.
    ///
    /// @param pdf link to that paper, as in [ReadingNotes#pdf]; null if it is not in the library
    record Elsewhere(Target target, @Nullable String pdf) implements Placement {}
}
