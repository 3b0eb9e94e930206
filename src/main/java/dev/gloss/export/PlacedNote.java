package dev.gloss.export;

import dev.gloss.note.Note;

import java.util.List;
import java.util.Optional;

/// A note, and what became of its targets in the version of the paper that is shown.
///
/// It stands where the first of its targets that was found stands; else, if one of them is the
/// whole paper, before all sections; else among the orphaned notes.
///
/// @param note as it was written
/// @param placements one for each of the note's targets, in their order; at least one of them in
///   this paper
public record PlacedNote(Note note, List<Placement> placements) {

    public PlacedNote {
        placements = List.copyOf(placements);
        if (!placements.stream().map(Placement::target).toList().equals(note.targets())) {
            throw new IllegalArgumentException(note.id() + " is about other places");
        }
        if (placements.stream().allMatch(Placement.Elsewhere.class::isInstance)) {
            throw new IllegalArgumentException(note.id() + " is about other papers only");
        }
    }

    /// Where it stands; empty if no passage of this version holds it.
    Optional<Placement.Found> place() {
        return first(Placement.Found.class);
    }

    /// Where it was last known to stand; empty if it was lost nowhere.
    Optional<Placement.Lost> lost() {
        return first(Placement.Lost.class);
    }

    /// Whether it is about the paper rather than a passage.
    boolean isWhole() {
        return place().isEmpty() && first(Placement.Whole.class).isPresent();
    }

    /// Whether none of its targets is left.
    boolean isOrphaned() {
        return place().isEmpty() && !isWhole();
    }

    private <P extends Placement> Optional<P> first(Class<P> kind) {
        return placements.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
