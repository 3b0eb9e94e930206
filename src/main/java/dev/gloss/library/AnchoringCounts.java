package dev.gloss.library;

import dev.gloss.anchor.Anchoring;

import java.util.List;

/// How many notes found their places again, by how well.
public record AnchoringCounts(int exact, int moved, int changed, int ambiguous, int orphaned) {

    static AnchoringCounts of(List<Anchoring> anchorings) {
        return new AnchoringCounts(
                count(anchorings, Anchoring.Exact.class),
                count(anchorings, Anchoring.Moved.class),
                count(anchorings, Anchoring.Changed.class),
                count(anchorings, Anchoring.Ambiguous.class),
                count(anchorings, Anchoring.Orphaned.class));
    }

    public int total() {
        return exact + moved + changed + ambiguous + orphaned;
    }

    /// How many the reader should look at.
    public int doubtful() {
        return changed + ambiguous + orphaned;
    }

    private static int count(List<Anchoring> anchorings, Class<? extends Anchoring> kind) {
        return (int) anchorings.stream().filter(kind::isInstance).count();
    }
}
