package dev.gloss.pdf;

import java.util.List;

/// What went wrong while a PDF was read that was readable all the same.
///
/// @param warnings how often the file's structure contradicted itself in a way that may cost text
/// @param failedPages physical pages, from 1, that could not be read to their end
/// @param pagesLeftOut whether there were more pages or letters than are ever read
public record Damages(int warnings, List<Integer> failedPages, boolean pagesLeftOut) {

    /// Those of a sound file.
    public static final Damages NONE = new Damages(0, List.of(), false);

    public Damages {
        failedPages = List.copyOf(failedPages);
        if (warnings < 0) {
            throw new IllegalArgumentException("warnings: " + warnings);
        }
    }
}
