package dev.gloss.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// Pieces under the names by which two exports of the same notes know them again: a note under its
/// id, everything else under its words and how often they stood before.
///
/// @param pieces in the order in which they stand
record Keyed(SequencedMap<String, Piece> pieces) {

    static Keyed of(List<Piece> pieces) {
        SequencedMap<String, Piece> keyed = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Piece piece : pieces) {
            String name = piece.id().map(id -> "^" + id).orElseGet(() -> piece.text().strip());
            int before = seen.merge(name, 1, Integer::sum) - 1;
            keyed.put(before == 0 ? name : name + "\n" + before, piece);
        }
        return new Keyed(keyed);
    }

    /// The piece of that name, which is there.
    Piece get(String key) {
        return Objects.requireNonNull(pieces.get(key), key);
    }

    boolean has(String key) {
        return pieces.containsKey(key);
    }
}
