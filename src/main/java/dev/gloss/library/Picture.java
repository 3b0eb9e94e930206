package dev.gloss.library;

import dev.gloss.paper.Region;

import java.nio.file.Path;

/// A part of a page, drawn.
///
/// @param file where its PNG lies, which has [#DPI] pixels per inch and no white around it
/// @param part where on the page
public record Picture(Path file, Region part) {

    /// Pixels per inch.
    public static final int DPI = 200;
}
