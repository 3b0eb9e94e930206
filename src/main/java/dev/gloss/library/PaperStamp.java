package dev.gloss.library;

import dev.gloss.layout.LayoutAnalyzer;

import java.nio.file.Files;

/// By what a paper is recognised as unchanged without opening its file.
///
/// @param card the extractor's version, and size and time of the paper's `paper.md`
/// @param pdf name in `papers/` of its current PDF, after `+` if it lies there, after `-` if not;
///   empty as long as nobody has read the name
record PaperStamp(String card, String pdf) {

    /// What can be told from the card's file.
    static PaperStamp of(FileStamp card) {
        return new PaperStamp("%s %s".formatted(LayoutAnalyzer.VERSION, card), "");
    }

    /// Reads what [#toString] wrote.
    static PaperStamp parse(String written) {
        int line = written.indexOf('\n');
        return line < 0
                ? new PaperStamp(written, "")
                : new PaperStamp(written.substring(0, line), written.substring(line + 1));
    }

    /// The same with the PDF's name.
    PaperStamp withPdf(String file, LibraryFolder folder) {
        boolean isThere = Files.exists(folder.papers().resolve(file));
        return new PaperStamp(card, (isThere ? "+" : "-") + file);
    }

    /// The same with the PDF that an earlier stamp named, if the card is still the same.
    PaperStamp withPdfOf(PaperStamp before, LibraryFolder folder) {
        return card.equals(before.card) && !before.pdf.isEmpty()
                ? withPdf(before.pdf.substring(1), folder)
                : this;
    }

    @Override
    public String toString() {
        return pdf.isEmpty() ? card : card + "\n" + pdf;
    }
}
