package dev.gloss.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One batch of changes.
///
/// @param since the index's stamps from which these changes were worked out
/// @param removed keys of papers whose passages all go, before anything is put
/// @param added keys of papers of which the index holds nothing yet, so that nothing is sought
/// @param passages each is put in the place of the one with its key and ordinal, if there is one
/// @param stamps what the index is made of afterwards; replaces all that was kept before
public record IndexChanges(
        Map<String, String> since,
        Set<String> removed,
        Set<String> added,
        List<IndexedPassage> passages,
        Map<String, String> stamps) {

    public IndexChanges {
        since = Map.copyOf(since);
        removed = Set.copyOf(removed);
        added = Set.copyOf(added);
        passages = List.copyOf(passages);
        stamps = Map.copyOf(stamps);
    }

    /// Changes of papers of which the index may hold something.
    public IndexChanges(
            Map<String, String> since,
            Set<String> removed,
            List<IndexedPassage> passages,
            Map<String, String> stamps) {
        this(since, removed, Set.of(), passages, stamps);
    }
}
