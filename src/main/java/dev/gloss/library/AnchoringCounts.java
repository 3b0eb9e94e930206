package dev.gloss.library;

import dev.gloss.anchor.Anchoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// How many notes found their places again, by how well.
public record AnchoringCounts(int exact, int moved, int changed, int ambiguous, int orphaned) {

    /// Counts each note once: by its place that is least sure, because that one asks for a look.
    ///
    /// @param places of notes, several of a note if it has several
    static AnchoringCounts of(List<PlacedNote> places) {
        Collection<Anchoring> anchorings =
                places.stream()
                        .collect(
                                Collectors.toMap(
                                        placed -> placed.note().id(),
                                        PlacedNote::anchoring,
                                        AnchoringCounts::lessSure))
                        .values();
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

    /// That some are in doubt, and what to do; empty if none is.
    ///
    /// @param key of their paper
    Optional<String> doubt(String key) {
        return doubtful() == 0
                ? Optional.empty()
                : Optional.of("%s, %s; review %1$s".formatted(key, sentence()));
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

    private static Anchoring lessSure(Anchoring one, Anchoring other) {
        return doubt(one) >= doubt(other) ? one : other;
    }

    private static int doubt(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact _ -> 0;
            case Anchoring.Moved _ -> 1;
            case Anchoring.Changed _ -> 2;
            case Anchoring.Ambiguous _ -> 3;
            case Anchoring.Orphaned _ -> 4;
        };
    }

    private static int count(Collection<Anchoring> anchorings, Class<? extends Anchoring> kind) {
        return (int) anchorings.stream().filter(kind::isInstance).count();
    }
}
