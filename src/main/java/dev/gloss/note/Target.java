package dev.gloss.note;

import dev.gloss.anchor.Selector;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a note is about: a place in one version of one paper, or the whole of it.
///
/// @param paper the paper's key
/// @param source the PDF version it was made on, as `sha256:` and 64 hex digits
/// @param text the text it was made on, as extractor version, `:` and the digest of the canonical
///   text
/// @param section number and title of the innermost section, empty where there is none
/// @param page physical page on which the place starts, from 1; 0 for the whole paper
/// @param label the printed page, null where it is the physical one
/// @param orphaned the PDF version in which the reader found that it is gone, as `source`; empty if
///   nobody did
/// @param selectors how the place is found again; empty for the whole paper
public record Target(
        String paper,
        String source,
        String text,
        String section,
        int page,
        @Nullable String label,
        String orphaned,
        List<Selector> selectors) {

    public Target {
        selectors = List.copyOf(selectors);
        if (page < 0 || (page == 0 && !selectors.isEmpty())) {
            throw new IllegalArgumentException("a place on page " + page);
        }
    }

    /// A target that nobody found to be gone.
    public Target(
            String paper,
            String source,
            String text,
            String section,
            int page,
            @Nullable String label,
            List<Selector> selectors) {
        this(paper, source, text, section, page, label, "", selectors);
    }

    /// The same, gone from a version of the PDF.
    public Target orphanedIn(String version) {
        return new Target(paper, source, text, section, page, label, version, selectors);
    }

    /// A target that is the whole paper.
    public static Target whole(String paper, String source, String text) {
        return new Target(paper, source, text, "", 0, null, List.of());
    }

    public boolean isWhole() {
        return selectors.isEmpty();
    }

    /// The quoted words; empty for the whole paper.
    public String quote() {
        return selectors.stream()
                .filter(Selector.TextQuoteSelector.class::isInstance)
                .map(selector -> ((Selector.TextQuoteSelector) selector).exact())
                .findFirst()
                .orElse("");
    }
}
