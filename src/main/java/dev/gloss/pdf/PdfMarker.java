package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes marks in a copy of a PDF, as other programs make and show them. The copy begins with the
/// bytes of the original; what is new is added behind them.
public final class PdfMarker {

    static {
        PdfLog.listen();
    }

    private final Map<Integer, MarkedPage> pages = new HashMap<>();

    private PdfMarker(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(++number, new MarkedPage(document, page));
        }
    }

    /// Writes the copy.
    ///
    /// @param file never changed
    /// @param copy where nothing is yet, or what may be written over
    /// @param password opens an encrypted PDF; null if none was given
    /// @throws UnreadablePdfException if the file cannot be read or marked, with the reason
    public static void mark(Path file, Path copy, List<Mark> marks, @Nullable String password)
            throws UnreadablePdfException {
        try (PDDocument document = new PdfSource(file, password).open()) {
            PdfMarker marker = new PdfMarker(document);
            marks.forEach(marker::add);
            // The same marks make the same file.
            document.setDocumentId((long) marks.hashCode());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
                document.saveIncremental(out);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdfException("cannot be marked (%s)".formatted(e), e);
        }
        requireMarked(copy, marks, password);
    }

    private void add(Mark mark) {
        Map<Integer, List<Mark.Strip>> byPage = new LinkedHashMap<>();
        for (Mark.Strip strip : mark.strips()) {
            byPage.computeIfAbsent(strip.line().page(), _ -> new ArrayList<>()).add(strip);
        }
        if (byPage.isEmpty()) {
            page(1).stick(mark);
        }
        // What is said is said once, where the words begin.
        boolean isFirst = true;
        for (Map.Entry<Integer, List<Mark.Strip>> strips : byPage.entrySet()) {
            page(strips.getKey()).highlight(mark, strips.getValue(), isFirst);
            isFirst = false;
        }
    }

    private MarkedPage page(int number) {
        MarkedPage page = pages.get(number);
        if (page == null) {
            throw new IllegalArgumentException("there is no page " + number);
        }
        return page;
    }

    /// In a damaged file what is added may not be found again.
    private static void requireMarked(Path copy, List<Mark> marks, @Nullable String password)
            throws UnreadablePdfException {
        Set<String> names = new HashSet<>();
        try (PDDocument document = new PdfSource(copy, password).open()) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    names.add(String.valueOf(annotation.getAnnotationName()));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePdfException("cannot be marked (%s)".formatted(e), e);
        }
        if (!marks.stream().map(Mark::name).allMatch(names::contains)) {
            throw new UnreadablePdfException(
                    "cannot be marked: its table of contents is damaged; repair it with another"
                            + " program");
        }
    }
}
