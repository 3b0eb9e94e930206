package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was read out of one PDF before anybody asks what it means.
///
/// @param pages all pages in order
/// @param bookmarks the PDF's own table of contents in reading order; empty if it has none or it
///   was to be ignored
/// @param title as the file's properties claim it, at most 300 characters; empty if they do not
/// @param author as the file's properties claim it, at most 300 characters; empty if they do not
/// @param documentId first half of the trailer's `/ID` in lower-case hex; null if there is none
/// @param damages what went wrong while reading
public record PdfDocument(
        List<PageGlyphs> pages,
        List<Bookmark> bookmarks,
        String title,
        String author,
        @Nullable String documentId,
        Damages damages) {

    public PdfDocument {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    PdfDocument with(Damages other) {
        return new PdfDocument(pages, bookmarks, title, author, documentId, other);
    }
}
