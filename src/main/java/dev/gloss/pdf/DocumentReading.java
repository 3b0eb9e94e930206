package dev.gloss.pdf;

import dev.gloss.paper.ReadingOptions;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// One document on its way from an open file to glyphs, page by page, with what went wrong.
final class DocumentReading {

    private static final int MOST_PAGES = 20_000;
    private static final long MOST_LETTERS = 50_000_000;

    private final PDDocument document;
    private final ReadingOptions options;
    private final IntPredicate goesOn;
    private final Fonts fonts;
    private final Forms forms = new Forms();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final List<PageGlyphs> pages = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();
    private final List<Integer> textless = new ArrayList<>();
    private long letters;
    private int withoutContent;

    /// @param goesOn told the number of each page after it was read; says whether to read the next
    DocumentReading(PDDocument document, ReadingOptions options, IntPredicate goesOn) {
        this.document = document;
        this.fonts = new Fonts(document.getResourceCache());
        this.options = options;
        this.goesOn = goesOn;
    }

    PdfDocument read() {
        int leftOut = readPages();
        List<Bookmark> bookmarks =
                options.ignoreOutline() ? List.of() : Bookmarks.of(document, numbers);
        Properties properties = Properties.of(document);
        return new PdfDocument(
                pages,
                bookmarks,
                properties.title(),
                properties.author(),
                properties.documentId(),
                new Damages(flaws(), failed, leftOut, doubtful, textless));
    }

    private SortedMap<Flaw, Integer> flaws() {
        SortedMap<Flaw, Integer> flaws = new TreeMap<>(PdfLog.INSTANCE.flaws());
        if (withoutContent > 0) {
            flaws.merge(Flaw.LOST_PAGE, withoutContent, Integer::sum);
        }
        return flaws;
    }

    /// How many pages are left. The document's own count of them may lie, so it is asked only where
    /// reading stops before their end.
    private int readPages() {
        List<@Nullable String> labels = labels();
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            numbers.put(page.getCOSObject(), number);
            String printed = number <= labels.size() ? labels.get(number - 1) : null;
            String label = Objects.requireNonNullElse(printed, String.valueOf(number));
            pages.add(read(page, number, label));
            boolean more = goesOn.test(number);
            if (!more || number == MOST_PAGES || letters > MOST_LETTERS) {
                return Math.clamp(document.getNumberOfPages() - (long) number, 0, MOST_PAGES);
            }
        }
        return 0;
    }

    private PageGlyphs read(PDPage page, int number, String label) {
        // A fresh engine, because one that failed in the middle keeps its state.
        var engine = new GlyphEngine(fonts, forms);
        PageText text = engine.read(page, () -> failed.add(number));
        letters += text.glyphs().size();
        withoutContent += lacksContent(page) ? 1 : 0;
        if (text.isDoubtful()) {
            doubtful.add(number);
        }
        if (text.isTextless()) {
            textless.add(number);
        }
        PageFrame frame = PageFrame.of(page);
        return new PageGlyphs(number, label, frame.width(), frame.height(), text.glyphs());
    }

    // A page that names a content which is nowhere was not empty once.
    private static boolean lacksContent(PDPage page) {
        return page.getCOSObject().containsKey(COSName.CONTENTS)
                && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null;
    }

    private List<@Nullable String> labels() {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null || document.getNumberOfPages() > MOST_PAGES
                    ? List.of()
                    : Arrays.asList(labels.getLabelsByPageIndices());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }
}
