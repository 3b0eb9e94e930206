package dev.gloss.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What went wrong while a PDF was read that was readable all the same.
///
/// @param flaws how often each was met, worst first; none of them certainly cost text
/// @param failedPages physical pages, from 1, that could not be read to their end
/// @param pagesLeftOut how many pages more the file says it has than were read; 0 if all were
public record Damages(SortedMap<Flaw, Integer> flaws, List<Integer> failedPages, int pagesLeftOut) {

    /// Those of a sound file.
    public static final Damages NONE = new Damages(new TreeMap<>(), List.of(), 0);

    public Damages {
        flaws = Collections.unmodifiableSortedMap(new TreeMap<>(flaws));
        failedPages = List.copyOf(failedPages);
        if (pagesLeftOut < 0) {
            throw new IllegalArgumentException("pages left out: " + pagesLeftOut);
        }
    }

    /// The same with other flaws.
    Damages with(Map<Flaw, Integer> other) {
        return new Damages(new TreeMap<>(other), failedPages, pagesLeftOut);
    }
}
