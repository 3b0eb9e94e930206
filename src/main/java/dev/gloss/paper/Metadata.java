package dev.gloss.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is known of a paper beside its text.
///
/// @param title on one line; empty if none was found
/// @param authors one by one in the printed order, without footnote marks and affiliations; empty
///   if none were found
/// @param summary the abstract on one line; empty if there is none
/// @param year of publication as printed; null if not printed
/// @param doi such as `10.1000/182`, the paper's own; null if not printed
/// @param arxiv such as `2412.19437v2`, with the version where printed, the paper's own; null if
///   not printed
/// @param documentId first half of the PDF's trailer `/ID` in lower-case hex, which survives
///   marking up and saving again; null if the PDF has none
public record Metadata(
        String title,
        List<String> authors,
        String summary,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String documentId) {

    /// What is known when nothing is.
    public static final Metadata UNKNOWN = new Metadata("", List.of(), "", null, null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }
}
