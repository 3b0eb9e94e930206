package dev.gloss.paper;

import java.util.List;

/// A technical paper as one version of the extractor read it from one PDF.
///
/// @param text the canonical text
/// @param metadata what is known beside the text
/// @param pages all pages, in order; page `n` is at index `n - 1`
/// @param passages in reading order; their spans are disjoint and ascending
/// @param health how well it could be read
public record Paper(
        PaperText text,
        Metadata metadata,
        List<Page> pages,
        List<Passage> passages,
        Health health) {

    public Paper {
        pages = List.copyOf(pages);
        passages = List.copyOf(passages);
        requireInOrder(passages, text.value().length());
    }

    /// The words of one of its passages.
    public String text(Passage passage) {
        return text.at(passage.span());
    }

    /// How many of its passages are of that kind.
    public int count(PassageKind kind) {
        return (int) passages.stream().filter(passage -> passage.kind() == kind).count();
    }

    private static void requireInOrder(List<Passage> passages, int length) {
        int reached = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < reached || passage.span().end() > length) {
                throw new IllegalArgumentException(
                        "passage %s after %d of %d".formatted(passage.span(), reached, length));
            }
            reached = passage.span().end();
        }
    }
}
