package dev.gloss.paper;

/// A box on one page of a PDF.
///
/// @param page physical page, counted from 1
/// @param box where on that page
public record Region(int page, Rect box) {

    public Region {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1: " + page);
        }
    }
}
