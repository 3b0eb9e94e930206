package dev.gloss.index;

/// How a search is done, and what its answer holds beside the hits.
///
/// @param expand whether acronyms and their words find each other
/// @param explain whether each hit tells why it ranks where it does
/// @param facets whether all that match are counted by paper, section, kind and so on
/// @param sentences to show before and after a sentence with a match; 0 for what fits on two lines
public record SearchExtras(boolean expand, boolean explain, boolean facets, int sentences) {

    public static final SearchExtras USUAL = new SearchExtras(true, false, false, 0);

    public SearchExtras {
        if (sentences < 0) {
            throw new IllegalArgumentException("%d sentences".formatted(sentences));
        }
    }
}
