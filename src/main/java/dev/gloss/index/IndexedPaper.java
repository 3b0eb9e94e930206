package dev.gloss.index;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What every passage of a paper can be found by.
///
/// @param key the paper's
/// @param title empty if unknown
/// @param authors in the printed order
/// @param year of publication, null if unknown
/// @param tags the reader's
public record IndexedPaper(
        String key, String title, List<String> authors, @Nullable Integer year, List<String> tags) {

    public IndexedPaper {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
