package dev.gloss.pdf;

import dev.gloss.paper.ReadingOptions;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/// One document on its way from an open file to glyphs, page by page, with what went wrong.
final class DocumentReading {

    private static final int MOST_PAGES = 20_000;
    private static final long MOST_LETTERS = 50_000_000;

    private final PDDocument document;
    private final ReadingOptions options;
    private final IntConsumer pageRead;
    private final Fonts fonts;
    private final Forms forms = new Forms();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final List<PageGlyphs> pages = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private long letters;

    DocumentReading(PDDocument document, ReadingOptions options, IntConsumer pageRead) {
        this.document = document;
        this.fonts = new Fonts(document.getResourceCache());
        this.options = options;
        this.pageRead = pageRead;
    }

    PdfDocument read() {
        boolean leftOut = readPages();
        List<Bookmark> bookmarks =
                options.ignoreOutline() ? List.of() : Bookmarks.of(document, numbers);
        Properties properties = Properties.of(document);
        return new PdfDocument(
                pages,
                bookmarks,
                properties.title(),
                properties.author(),
                properties.documentId(),
                new Damages(PdfLog.INSTANCE.damages(), failed, leftOut));
    }

    /// Whether there was more than is ever read. The document's own count of pages may lie, so it
    /// is not asked.
    private boolean readPages() {
        List<@Nullable String> labels = labels();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES || letters > MOST_LETTERS) {
                return true;
            }
            int number = pages.size() + 1;
            numbers.put(page.getCOSObject(), number);
            String printed = number <= labels.size() ? labels.get(number - 1) : null;
            String label = Objects.requireNonNullElse(printed, String.valueOf(number));
            pages.add(read(page, number, label));
            pageRead.accept(number);
        }
        return false;
    }

    private PageGlyphs read(PDPage page, int number, String label) {
        // A fresh engine, because one that failed in the middle keeps its state.
        var engine = new GlyphEngine(fonts, forms);
        List<Glyph> glyphs = engine.read(page, () -> failed.add(number));
        letters += glyphs.size();
        PageFrame frame = PageFrame.of(page);
        return new PageGlyphs(number, label, frame.width(), frame.height(), glyphs);
    }

    private List<@Nullable String> labels() {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null || document.getNumberOfPages() > MOST_PAGES
                    ? List.of()
                    : Arrays.asList(labels.getLabelsByPageIndices());
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
