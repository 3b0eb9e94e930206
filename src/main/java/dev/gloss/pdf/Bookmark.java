package dev.gloss.pdf;

/// An entry of the PDF's own table of contents.
///
/// @param title as written there
/// @param level from 1 outermost
/// @param page physical page it leads to, from 1; 0 if it leads nowhere
public record Bookmark(String title, int level, int page) {}
