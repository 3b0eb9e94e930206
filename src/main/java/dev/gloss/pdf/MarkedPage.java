package dev.gloss.pdf;

import dev.gloss.paper.Rect;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;

/// A page on which marks are made: Highlight and Text annotations ([ISO
/// 32000-1](https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf),
/// 12.5.6.4 and 12.5.6.10) with appearances of their own, which every viewer shows alike.
final class MarkedPage {

    private static final String WHO = "Gloss";

    /// Where a sheet is stuck, from the corner of the page as displayed, in points.
    private static final Rect SHEET = new Rect(12, 12, 20, 20);

    private final PDDocument document;
    private final PDPage page;
    private final PageFrame frame;
    private int sheets;
    private @Nullable WordPlaces places;

    MarkedPage(PDDocument document, PDPage page) {
        this.document = document;
        this.page = page;
        this.frame = PageFrame.of(page);
    }

    /// Sticks a sheet into the page's corner; further ones stand below.
    void stick(Mark mark) {
        Rect place =
                new Rect(SHEET.x(), SHEET.y() + 24.0 * sheets++, SHEET.width(), SHEET.height());
        PDAnnotationText sheet = new PDAnnotationText();
        sheet.setName(PDAnnotationText.NAME_NOTE);
        sheet.setRectangle(rectangle(List.of(place)));
        sheet.setContents(mark.contents());
        add(sheet, mark);
    }

    /// Highlights words.
    ///
    /// @param strips those of the mark on this page
    /// @param speaks whether what is said about the words is said here
    void highlight(Mark mark, List<Mark.Strip> strips, boolean speaks) {
        List<Rect> boxes = strips.stream().map(places()::of).toList();
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setRectangle(rectangle(boxes));
        highlight.setQuadPoints(quadPoints(boxes));
        highlight.setContents(speaks ? mark.contents() : "");
        add(highlight, mark);
    }

    private void add(PDAnnotationMarkup annotation, Mark mark) {
        GregorianCalendar created = GregorianCalendar.from(mark.created().atZone(ZoneOffset.UTC));
        annotation.setAnnotationName(mark.name());
        annotation.setTitlePopup(WHO);
        annotation.setCreationDate(created);
        annotation.setModifiedDate(created);
        annotation.setColor(color(mark.color()));
        annotation.setPrinted(true);
        annotation.setPage(page);
        annotation.constructAppearances(document);
        try {
            List<PDAnnotation> annotations = page.getAnnotations();
            annotations.add(annotation);
            page.setAnnotations(annotations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.getCOSObject().setNeedToBeUpdated(true);
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            array.setNeedToBeUpdated(true);
        }
    }

    private WordPlaces places() {
        if (places == null) {
            GlyphEngine engine =
                    new GlyphEngine(new Fonts(document.getResourceCache()), new Forms());
            places = new WordPlaces(engine.read(page, () -> {}).glyphs());
        }
        return places;
    }

    private PDRectangle rectangle(List<Rect> boxes) {
        Rect around = boxes.stream().reduce(Rect::union).orElseThrow();
        float[] one = frame.user(around.x(), around.y());
        float[] other = frame.user(around.right(), around.bottom());
        PDRectangle rectangle = new PDRectangle();
        rectangle.setLowerLeftX(Math.min(one[0], other[0]));
        rectangle.setLowerLeftY(Math.min(one[1], other[1]));
        rectangle.setUpperRightX(Math.max(one[0], other[0]));
        rectangle.setUpperRightY(Math.max(one[1], other[1]));
        return rectangle;
    }

    /// Four corners each as the words are read: upper left, upper right, lower left, lower right.
    /// The standard says otherwise, and all viewers expect it so.
    private float[] quadPoints(List<Rect> boxes) {
        float[] points = new float[8 * boxes.size()];
        int next = 0;
        for (Rect box : boxes) {
            double[][] corners = {
                {box.x(), box.y()},
                {box.right(), box.y()},
                {box.x(), box.bottom()},
                {box.right(), box.bottom()}
            };
            for (double[] corner : corners) {
                float[] point = frame.user(corner[0], corner[1]);
                points[next++] = point[0];
                points[next++] = point[1];
            }
        }
        return points;
    }

    private static PDColor color(int rgb) {
        return new PDColor(
                new float[] {(rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f},
                PDDeviceRGB.INSTANCE);
    }
}
