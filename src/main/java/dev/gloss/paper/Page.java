package dev.gloss.paper;

import java.util.List;

/// A page of the PDF that a paper was read from.
///
/// @param number physical page, counted from 1
/// @param label the printed page number, such as `iv` or `117`; the physical one where none is
///   known
/// @param width as displayed, in PDF points
/// @param height as displayed, in PDF points
/// @param furniture running heads, folios and margin stamps: printed on the page, but no part of
///   the paper's text
public record Page(
        int number, String label, double width, double height, List<Furniture> furniture) {

    public Page {
        furniture = List.copyOf(furniture);
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
    }

    /// A line of page furniture.
    ///
    /// @param text as printed
    /// @param box where on the page
    public record Furniture(String text, Rect box) {}
}
