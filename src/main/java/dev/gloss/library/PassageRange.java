package dev.gloss.library;

import java.util.List;
import java.util.stream.IntStream;

/// The passages that a place stands for.
///
/// @param open their paper
/// @param first ordinal of the first, from 0
/// @param end one past the ordinal of the last; after `first`
public record PassageRange(OpenPaper open, int first, int end) {

    public PassageRange {
        if (first < 0 || end <= first || end > open.paper().passages().size()) {
            throw new IllegalArgumentException("passages [%d, %d)".formatted(first, end));
        }
    }

    static PassageRange of(OpenPaper open, int ordinal) {
        return new PassageRange(open, ordinal, ordinal + 1);
    }

    public boolean isOnePassage() {
        return end == first + 1;
    }

    public PlacedPassage firstPassage() {
        return open.passage(first);
    }

    public List<PlacedPassage> passages() {
        return IntStream.range(first, end).mapToObj(open::passage).toList();
    }
}
