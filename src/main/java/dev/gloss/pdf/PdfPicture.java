package dev.gloss.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
    public static byte[] png(PdfSource source, Region part, int dpi) throws UnreadablePdfException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn(source, part, dpi), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as a portable pixmap (Netpbm P6) of few pixels, each the mean of those it stands
    /// for. Its header is `P6 WIDTH HEIGHT 255` and a line end.
    ///
    /// @param dpi pixels per inch, before it is made smaller
    /// @param across how many pixels from left to right, if there are as many
    /// @throws UnreadablePdfException if the page cannot be drawn, with the reason
    public static byte[] pixmap(PdfSource source, Region part, int dpi, int across)
            throws UnreadablePdfException {
        BufferedImage image = drawn(source, part, dpi);
        int width = Math.min(across, image.getWidth());
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("P6 %d %d 255\n".formatted(width, height).getBytes(US_ASCII));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.writeBytes(
                        mean(
                                image.getSubimage(
                                        x * image.getWidth() / width,
                                        y * image.getHeight() / height,
                                        share(image.getWidth(), x, width),
                                        share(image.getHeight(), y, height))));
            }
        }
        return out.toByteArray();
    }

    /// How many of some pixels in a row fall to the nth of fewer; at least one.
    private static int share(int pixels, int nth, int fewer) {
        return Math.max(1, (nth + 1) * pixels / fewer - nth * pixels / fewer);
    }

    private static byte[] mean(BufferedImage image) {
        int[] sums = new int[3];
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int rgb : pixels) {
            sums[0] += rgb >> 16 & 0xFF;
            sums[1] += rgb >> 8 & 0xFF;
            sums[2] += rgb & 0xFF;
        }
        byte[] mean = new byte[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (byte) (sums[i] / pixels.length);
        }
        return mean;
    }

    private static BufferedImage drawn(PdfSource source, Region part, int dpi)
            throws UnreadablePdfException {
        try (PDDocument document = source.open()) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setAnnotationsFilter(_ -> false);
            BufferedImage page = renderer.renderImageWithDPI(part.page() - 1, dpi, ImageType.RGB);
            return crop(page, part.box(), dpi);
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
