package dev.gloss.library;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which notes stand on which passage of a paper, and when they were last written: short enough to
/// be kept with the index.
///
/// Written as `12=KEY/n-01jdkx7q4z@1732000000000,…;15=…`, where KEY is the folder in which the note
/// lies.
///
/// @param notes by the ordinal of their passage
record NotePlaces(SortedMap<Integer, NavigableSet<String>> notes) {

    static NotePlaces of(List<PlacedNote> placed) {
        SortedMap<Integer, NavigableSet<String>> notes = new TreeMap<>();
        for (PlacedNote note : placed) {
            if (note.target().isWhole() || note.passage().isPresent()) {
                notes.computeIfAbsent(ordinal(note), _ -> new TreeSet<>()).add(stamp(note));
            }
        }
        return new NotePlaces(notes);
    }

    /// Reads what [#toString] wrote.
    static NotePlaces parse(String written) {
        SortedMap<Integer, NavigableSet<String>> notes = new TreeMap<>();
        for (String place : written.isEmpty() ? List.<String>of() : List.of(written.split(";"))) {
            int equals = place.indexOf('=');
            notes.put(
                    Integer.valueOf(place.substring(0, equals)),
                    new TreeSet<>(List.of(place.substring(equals + 1).split(","))));
        }
        return new NotePlaces(notes);
    }

    /// The passage by which a note is found: its own; for a note on the whole paper the first,
    /// where the title stands; for an orphan none, which is [Integer#MIN_VALUE].
    static int ordinal(PlacedNote note) {
        if (note.target().isWhole()) {
            return 0;
        }
        return note.passage().map(PlacedPassage::ordinal).orElse(Integer.MIN_VALUE);
    }

    /// The ordinals on which other notes stand than in `other`, or the same notes written at
    /// another time.
    Set<Integer> differences(NotePlaces other) {
        Set<Integer> ordinals = new TreeSet<>(notes.keySet());
        ordinals.addAll(other.notes.keySet());
        ordinals.removeIf(ordinal -> at(ordinal).equals(other.at(ordinal)));
        return ordinals;
    }

    /// Names of the folders in which they lie.
    Set<String> folders() {
        return notes.values().stream()
                .flatMap(NavigableSet::stream)
                .map(note -> note.substring(0, note.indexOf('/')))
                .collect(toSet());
    }

    @Override
    public String toString() {
        List<String> places = new ArrayList<>();
        for (Map.Entry<Integer, NavigableSet<String>> place : notes.entrySet()) {
            places.add(place.getValue().stream().collect(joining(",", place.getKey() + "=", "")));
        }
        return String.join(";", places);
    }

    private NavigableSet<String> at(int ordinal) {
        return notes.getOrDefault(ordinal, new TreeSet<>());
    }

    private static String stamp(PlacedNote note) {
        return "%s/%s@%d"
                .formatted(note.folder(), note.note().id(), note.modified().toEpochMilli());
    }
}
