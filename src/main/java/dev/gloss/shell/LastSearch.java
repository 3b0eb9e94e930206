package dev.gloss.shell;

import java.util.List;

/// A search as it is remembered, so that its numbers can be used and its next hits shown.
///
/// @param library the folder that was searched
/// @param query as typed
/// @param papers the keys it was limited to; empty for all
/// @param limit hits a page
/// @param hits shown so far; the first has number 1
record LastSearch(
        String library, String query, List<String> papers, int limit, List<NumberedPassage> hits) {

    /// How many of a passage's first characters are kept.
    static final int WORDS = 60;

    LastSearch {
        papers = List.copyOf(papers);
        hits = List.copyOf(hits);
    }

    /// The same search with other hits shown.
    LastSearch showing(List<NumberedPassage> shown) {
        return new LastSearch(library, query, papers, limit, shown);
    }

    /// A passage that a number stands for.
    ///
    /// @param place such as `deepseek-v3@9.1`
    /// @param words with which it begins, to recognise it
    record NumberedPassage(String place, String words) {

        static NumberedPassage of(String place, String text) {
            return new NumberedPassage(
                    place,
                    text.substring(
                            0,
                            text.offsetByCodePoints(
                                    0, Math.min(WORDS, text.codePointCount(0, text.length())))));
        }
    }
}
