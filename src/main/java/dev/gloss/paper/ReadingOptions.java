package dev.gloss.paper;

/// How a PDF is to be read. Kept for the paper, and part of the name under which its text is
/// cached.
///
/// @param ignoreOutline read as if the PDF had no bookmarks
public record ReadingOptions(boolean ignoreOutline) {

    public static final ReadingOptions USUAL = new ReadingOptions(false);
}
