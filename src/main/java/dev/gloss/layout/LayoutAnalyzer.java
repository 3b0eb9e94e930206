package dev.gloss.layout;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.Page;
import dev.gloss.paper.Paper;
import dev.gloss.pdf.PdfDocument;

import java.util.ArrayList;
import java.util.List;

/// Reads a page the way a person does: lines, columns, blocks, then what they mean, then which of
/// them go on with which.
///
/// The order of the content stream is kept: on papers whose text is known it is the better prior
/// than geometry.
public final class LayoutAnalyzer {

    /// Changes whenever the same PDF may give another text; part of the cache's name and of every
    /// note's target.
    public static final String VERSION = "gloss-1";

    private LayoutAnalyzer() {}

    /// The paper that a PDF holds.
    public static Paper analyze(PdfDocument document) {
        return analyze(document, () -> {});
    }

    /// The paper that a PDF holds.
    ///
    /// @param advanced told now and then that the work gets on
    public static Paper analyze(PdfDocument document, Runnable advanced) {
        LineNumbers numbers = new LineNumbers(document.pages());
        List<PageLines> all =
                document.pages().stream()
                        .map(page -> PageLines.of(page, numbers.on(page)))
                        .toList();
        List<List<Line>> heads = RunningHeads.find(all);
        Setting setting = Setting.of(without(all, heads));
        List<Block> blocks = new BlockBuilder(setting).blocks();
        advanced.run();
        OutlineVotes votes = new OutlineVotes(document.bookmarks());
        HeadingFinder headings = new HeadingFinder(setting, votes, blocks);
        List<Labelled> classified = Levels.of(Classifier.label(setting, headings, blocks), votes);
        advanced.run();
        ReferenceStyle references = ReferenceStyle.of(classified, setting.columns());
        List<Labelled> labelled = ReferenceEntries.cut(classified, references);
        List<Piece> pieces = Continuations.join(labelled, setting, references);
        advanced.run();
        PaperWriter writer = new PaperWriter(new Dehyphenator(setting.lines()));
        writer.write(pieces);
        advanced.run();
        List<Page> furnished = PageFurniture.pages(all, heads, numbers);
        Metadata metadata =
                new FrontMatter(document, labelled, PageFurniture.texts(furnished)).read();
        return new Paper(
                writer.text(), metadata, furnished, writer.passages(), Healths.of(document));
    }

    private static List<PageLines> without(List<PageLines> pages, List<List<Line>> heads) {
        List<PageLines> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            rest.add(pages.get(i).without(heads.get(i)));
        }
        return rest;
    }
}
