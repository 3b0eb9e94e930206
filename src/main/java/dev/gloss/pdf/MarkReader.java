package dev.gloss.pdf;

import dev.gloss.paper.ForeignMark;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Finds the marks that readers made in a PDF, with the words under them.
public final class MarkReader {

    private static final int MOST_PAGES = 20_000;
    private static final int MOST_MARKS = 20_000;

    private final IntConsumer pageRead;
    private final Fonts fonts;
    private final Forms forms = new Forms();
    private final List<ForeignMark> marks = new ArrayList<>();

    private MarkReader(PDDocument document, IntConsumer pageRead) {
        this.fonts = new Fonts(document.getResourceCache());
        this.pageRead = pageRead;
    }

    /// All marks, in the order of the pages and, on a page, of the file.
    ///
    /// @param file a regular file that nobody changes meanwhile
    /// @param password opens an encrypted PDF; null if none was given
    /// @param pageRead told the number of each page, from 1, after it was looked at
    /// @throws UnreadablePdfException if the file cannot be read, with the reason
    public static List<ForeignMark> read(Path file, @Nullable String password, IntConsumer pageRead)
            throws UnreadablePdfException {
        try (PDDocument document = new PdfSource(file, password).open()) {
            MarkReader reader = new MarkReader(document, pageRead);
            reader.read(document);
            return List.copyOf(reader.marks);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdfException("the PDF is damaged beyond reading", e);
        }
    }

    private void read(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > MOST_PAGES || marks.size() > MOST_MARKS) {
                return;
            }
            PageMarks onPage = new PageMarks(page, number, annotations(page));
            if (!onPage.isEmpty()) {
                PageText text = new GlyphEngine(fonts, forms).read(page, () -> {});
                marks.addAll(onPage.marks(new MarkedWords(text.glyphs())));
            }
            pageRead.accept(number);
        }
    }

    // A page whose list of annotations is broken leaves the others as they are.
    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
    }
}
