package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.note.Note;
import dev.gloss.note.Target;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A note and where it stands in the current version of its paper.
///
/// @param note itself
/// @param file in which it is kept
/// @param modified when that file was last written
/// @param target the one of its targets that this is about
/// @param anchoring what became of the place
/// @param passage where it stands now; empty if it is orphaned or about the whole paper
/// @param also its other targets: places in this paper, and keys of the papers whose places are not
///   known here
public record PlacedNote(
        Note note,
        Path file,
        Instant modified,
        Target target,
        Anchoring anchoring,
        Optional<PlacedPassage> passage,
        List<String> also) {

    public PlacedNote {
        also = List.copyOf(also);
    }

    /// Name of the folder in which its file lies: the paper it was made on first.
    String folder() {
        return String.valueOf(file.resolveSibling("").getFileName());
    }

    public String key() {
        return target.paper();
    }

    /// The quoted words as recorded; empty for a note on the whole paper.
    public String quote() {
        return target.quote();
    }

    /// Whether it stands in a passage of its paper.
    public boolean isIn(PlacedPassage other) {
        return passage.filter(at -> at.ordinal() == other.ordinal()).isPresent();
    }

    /// Its passage's place, or the paper's key where it has none.
    public String placeOrKey() {
        return passage.map(PlacedPassage::place).orElse(key());
    }
}
