package dev.gloss.library;

import dev.gloss.anchor.Anchoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

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

    /// Such as `31 notes: 27 exact · 2 moved · 1 changed · 1 orphaned`; what is none is left out.
    public String sentence() {
        SequencedMap<String, Integer> named = new LinkedHashMap<>();
        named.put("exact", exact);
        named.put("moved", moved);
        named.put("changed", changed);
        named.put("ambiguous", ambiguous);
        named.put("orphaned", orphaned);
        String counts =
                named.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(" · "));
        return "%d %s: %s".formatted(total(), total() == 1 ? "note" : "notes", counts);
    }

    private static int count(List<Anchoring> anchorings, Class<? extends Anchoring> kind) {
        return (int) anchorings.stream().filter(kind::isInstance).count();
    }
}
