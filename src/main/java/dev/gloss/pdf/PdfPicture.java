package dev.gloss.pdf;

import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws a part of a page as a picture.
public final class PdfPicture {

    private static final int POINTS_PER_INCH = 72;
    private static final int WHITE_FROM = 250;
    private static final int MARGIN = 8;

    static {
        PdfLog.listen();
    }

    private PdfPicture() {}

    /// A PNG of the part, without the white around what is drawn there and without annotations,
    /// such as the boxes around links.
    ///
    /// @param part where, on the page as displayed
    /// @param dpi pixels per inch
    /// @throws UnreadablePdfException if the page cannot be drawn, with the reason
    public static byte[] png(Path file, Region part, int dpi) throws UnreadablePdfException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setAnnotationsFilter(_ -> false);
            BufferedImage page = renderer.renderImageWithDPI(part.page() - 1, dpi, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(crop(page, part.box(), dpi), "png", out);
            return out.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadablePdfException("cannot be drawn (%s)".formatted(e), e);
        }
    }

    private static BufferedImage crop(BufferedImage page, Rect box, int dpi) {
        double scale = (double) dpi / POINTS_PER_INCH;
        int left = within((int) Math.floor(box.x() * scale), page.getWidth() - 1);
        int top = within((int) Math.floor(box.y() * scale), page.getHeight() - 1);
        int right = within((int) Math.ceil(box.right() * scale), page.getWidth());
        int bottom = within((int) Math.ceil(box.bottom() * scale), page.getHeight());
        return trimmed(
                page.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
    }

    private static int within(int pixel, int end) {
        return Math.clamp(pixel, 0, end);
    }

    private static BufferedImage trimmed(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isInk(image.getRGB(x, y))) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right < 0) {
            return image;
        }
        int x = Math.max(0, left - MARGIN);
        int y = Math.max(0, top - MARGIN);
        return image.getSubimage(
                x,
                y,
                Math.min(image.getWidth(), right + 1 + MARGIN) - x,
                Math.min(image.getHeight(), bottom + 1 + MARGIN) - y);
    }

    private static boolean isInk(int rgb) {
        return (rgb >> 16 & 255) < WHITE_FROM
                || (rgb >> 8 & 255) < WHITE_FROM
                || (rgb & 255) < WHITE_FROM;
    }
}
