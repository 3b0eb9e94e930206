package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/// On a page of four squares: red and blue above, black and white below.
class PdfPictureTest {

    private static final Region PAGE = new Region(1, new Rect(0, 0, 100, 100));

    @TempDir Path folder;
    private Path pdf;

    @BeforeEach
    void aPageOfFourSquares() throws IOException {
        pdf = folder.resolve("squares.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                fill(content, Color.RED, 0, 50);
                fill(content, Color.BLUE, 50, 50);
                fill(content, Color.BLACK, 0, 0);
            }
            document.save(pdf.toFile());
        }
    }

    @Test
    void aPixmapHasTheMeanColourOfWhatEachPixelStandsFor() throws Exception {
        byte[] pixmap = PdfPicture.pixmap(new PdfSource(pdf, null), PAGE, 72, 2);

        assertThat(header(pixmap)).isEqualTo("P6 2 2 255");
        assertThat(pixels(pixmap)).containsExactly(-1, 0, 0, 0, 0, -1, 0, 0, 0, -1, -1, -1);
        assertThat(pixels(PdfPicture.pixmap(new PdfSource(pdf, null), PAGE, 72, 1)))
                .as("a quarter of each")
                .containsExactly(127, 63, 127);
    }

    @Test
    void aPixmapHasNoMorePixelsThanThePicture() throws Exception {
        assertThat(header(PdfPicture.pixmap(new PdfSource(pdf, null), PAGE, 72, 1000)))
                .isEqualTo("P6 100 100 255");
    }

    @Test
    void theWhiteAroundAPictureIsCutOff() throws Exception {
        Region below = new Region(1, new Rect(0, 60, 100, 40));
        byte[] png = PdfPicture.png(new PdfSource(pdf, null), below, 72);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isBetween(50, 60);
    }

    private static void fill(PDPageContentStream content, Color colour, float x, float y)
            throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, y, 50, 50);
        content.fill();
    }

    private static String header(byte[] pixmap) {
        return new String(pixmap, US_ASCII).lines().findFirst().orElseThrow();
    }

    private static byte[] pixels(byte[] pixmap) {
        return Arrays.copyOfRange(pixmap, header(pixmap).length() + 1, pixmap.length);
    }
}
