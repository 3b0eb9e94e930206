package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/// What is merged as one thing: a note, a heading, or another unit of text.
///
/// @param units at least one, in the order in which they stand
record Piece(List<Unit> units) {

    Piece {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a piece of nothing");
        }
    }

    static Piece of(Unit unit) {
        return new Piece(List.of(unit));
    }

    /// The blank lines before it.
    String before() {
        return units.getFirst().before();
    }

    String text() {
        return units.getFirst().text()
                + units.stream()
                        .skip(1)
                        .map(unit -> unit.before() + unit.text())
                        .collect(joining());
    }

    /// The note that it shows; empty if it is no note.
    Optional<String> id() {
        return units.getLast().id();
    }

    int headingLevel() {
        return units.size() == 1 ? units.getFirst().headingLevel() : 0;
    }
}
