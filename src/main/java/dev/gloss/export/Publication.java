package dev.gloss.export;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a bibliography says of a paper.
///
/// @param key by which it is cited
/// @param type as BibTeX calls it, such as `article`; empty if unknown
/// @param title empty if unknown
/// @param authors as printed, `Ada Example`
/// @param year null if unknown
/// @param doi null if unknown
/// @param arxiv null if unknown
/// @param venue further fields of BibTeX, such as `journal` and `pages`, as plain text
public record Publication(
        String key,
        String type,
        String title,
        List<String> authors,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String arxiv,
        Map<String, String> venue) {

    /// The names of the further fields.
    public static final List<String> VENUE =
            List.of(
                    "journal",
                    "booktitle",
                    "volume",
                    "number",
                    "pages",
                    "publisher",
                    "address",
                    "editor",
                    "series",
                    "month",
                    "school",
                    "institution",
                    "isbn",
                    "issn",
                    "url");

    public Publication {
        authors = List.copyOf(authors);
        venue = new TreeMap<>(venue);
    }
}
