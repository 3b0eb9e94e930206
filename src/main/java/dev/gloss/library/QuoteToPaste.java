package dev.gloss.library;

import dev.gloss.export.Quotation;

/// A quote with its citation, in Markdown.
///
/// @param quote the words
/// @param citation as pandoc has it, such as `[@deepseek-v3, p. 9]`
/// @param text both, to be pasted
public record QuoteToPaste(String quote, String citation, String text) {

    /// The words of the first passage at a place, or the sentences of it that are meant.
    public static QuoteToPaste of(PassageRange range) {
        String page = range.open().paper().pages().get(range.page() - 1).label();
        return of(range.open(), range.text(), page);
    }

    /// The words that a note quotes.
    ///
    /// @param passage where they stand
    public static QuoteToPaste of(OpenPaper open, PlacedNote note, PlacedPassage passage) {
        return of(
                open,
                note.quote().isEmpty() ? passage.text() : note.quote(),
                NotePlacer.span(note.anchoring())
                        .map(span -> open.paper().pages().get(passage.pageOf(span) - 1).label())
                        .orElse(passage.pageLabel()));
    }

    private static QuoteToPaste of(OpenPaper open, String words, String page) {
        PaperEntry entry = open.entry();
        String citation = Quotation.cite(entry.key(), page);
        return new QuoteToPaste(
                words,
                citation,
                Quotation.write(
                        words,
                        Quotation.source(entry.authors(), entry.title(), entry.year(), page),
                        citation));
    }
}
