package dev.gloss.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What went wrong while a PDF was read that was readable all the same. Pages are physical ones,
/// from 1.
///
/// @param flaws how often each was met, worst first; none of them certainly cost text
/// @param failedPages that could not be read to their end
/// @param pagesLeftOut how many pages more the file says it has than were read; 0 if all were
/// @param doubtfulPages on which more than a few letters are not known, because the fonts do not
///   say what their letters are
/// @param textlessPages that show something, but no text
public record Damages(
        SortedMap<Flaw, Integer> flaws,
        List<Integer> failedPages,
        int pagesLeftOut,
        List<Integer> doubtfulPages,
        List<Integer> textlessPages) {

    /// Those of a sound file.
    public static final Damages NONE =
            new Damages(new TreeMap<>(), List.of(), 0, List.of(), List.of());

    public Damages {
        flaws = Collections.unmodifiableSortedMap(new TreeMap<>(flaws));
        failedPages = List.copyOf(failedPages);
        doubtfulPages = List.copyOf(doubtfulPages);
        textlessPages = List.copyOf(textlessPages);
        if (pagesLeftOut < 0) {
            throw new IllegalArgumentException("pages left out: " + pagesLeftOut);
        }
    }

    /// The same with other flaws.
    Damages with(Map<Flaw, Integer> other) {
        return new Damages(
                new TreeMap<>(other), failedPages, pagesLeftOut, doubtfulPages, textlessPages);
    }
}
