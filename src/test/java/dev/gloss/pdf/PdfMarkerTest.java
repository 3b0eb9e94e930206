package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.paper.ReadingOptions;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.text.Span;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class PdfMarkerTest {

    private static final Instant CREATED = Instant.parse("2026-11-23T10:15:30Z");
    private static final int YELLOW = 0xFFE066;
    private static final String LINE =
            "The bias is lowered for an expert that is overloaded and raised for one that idles,";

    @TempDir Path scratch;

    @Test
    void theCopyBeginsWithTheBytesOfTheOriginal() throws Exception {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        byte[] original = Files.readAllBytes(file);

        Path copy = mark(file, highlight(file, LINE, "overloaded"));

        assertThat(Files.readAllBytes(file)).isEqualTo(original);
        byte[] copied = Files.readAllBytes(copy);
        assertThat(Arrays.copyOf(copied, original.length)).isEqualTo(original);
        assertThat(copied.length).isGreaterThan(original.length);
    }

    @Test
    void aHighlightHasNameWordsColourAndAppearance() throws Exception {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));

        Path copy = mark(file, highlight(file, LINE, "overloaded"));

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            PDAnnotation mark = document.getPage(0).getAnnotations().getFirst();
            assertThat(mark).isInstanceOf(PDAnnotationHighlight.class);
            assertThat(mark.getAnnotationName()).isEqualTo("n-01jdkx7q4z");
            assertThat(mark.getContents()).isEqualTo("What I think: ∀x.\nTwo lines.");
            assertThat(mark.getColor().toRGB()).isEqualTo(YELLOW);
            assertThat(mark.getAppearance().getNormalAppearance().isStream()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0", "90 0", "180 0", "270 0", "0 36", "90 36", "180 36", "270 36"})
    void onTurnedAndCroppedPagesTheWordsLieUnderTheMark(String turnAndCrop) throws Exception {
        int turn = Integer.parseInt(turnAndCrop.split(" ")[0]);
        int crop = Integer.parseInt(turnAndCrop.split(" ")[1]);
        Path file = turned(SamplePdf.write(scratch.resolve("gates.pdf")), turn, crop);

        Path copy = mark(file, highlight(file, LINE, "overloaded"));

        Rect drawn = inked(copy);
        Rect words = line(file, "overloaded").box();
        assertThat(drawn.x()).isCloseTo(words.x(), Offset.offset(4.0));
        assertThat(drawn.right()).isCloseTo(words.right(), Offset.offset(4.0));
        assertThat(drawn.y()).isBetween(words.y() - 6, words.bottom());
        assertThat(drawn.bottom()).isBetween(words.y(), words.bottom() + 6);
    }

    @Test
    void aNoteOnTheWholeIsASheetOnTheFirstPage() throws Exception {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));

        Path copy =
                mark(file, new Mark("n-01jdkx7q4z", "On the whole.", YELLOW, CREATED, List.of()));

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations())
                    .singleElement()
                    .isInstanceOf(PDAnnotationText.class);
        }
    }

    @Test
    void whatIsSaidOfWordsOnTwoPagesIsSaidOnce() throws Exception {
        Path file =
                SamplePdf.write(
                        scratch.resolve("two.pdf"),
                        "One line of words.\n---\nAnother line of it.\n");
        Region first = line(file, "One line of words.", 1);
        Region second = line(file, "Another line of it.", 2);

        Path copy =
                mark(
                        file,
                        new Mark(
                                "n-01jdkx7q4z",
                                "A thought.",
                                YELLOW,
                                CREATED,
                                List.of(
                                        new Mark.Strip(
                                                first, "One line of words.", new Span(4, 18)),
                                        new Mark.Strip(
                                                second, "Another line of it.", new Span(0, 7)))));

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents())
                    .isEqualTo("A thought.");
            assertThat(document.getPage(1).getAnnotations().getFirst().getContents()).isEmpty();
        }
    }

    @Test
    void theMarksOfOthersStay() throws Exception {
        Path file = SamplePdf.write(scratch.resolve("gates.pdf"));
        Path marked = SamplePdf.marked(file, scratch.resolve("marked.pdf"));

        Path copy = mark(marked, highlight(marked, LINE, "overloaded"));

        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(2);
        }
    }

    @Test
    void aFileThatIsNoPdfIsRefused() throws Exception {
        Path file = Files.writeString(scratch.resolve("x.pdf"), "no pdf");

        assertThatThrownBy(() -> mark(file)).isInstanceOf(UnreadablePdfException.class);
    }

    private Path mark(Path file, Mark... marks) throws UnreadablePdfException {
        Path copy = scratch.resolve("copy.pdf");
        PdfMarker.mark(file, copy, List.of(marks), null);
        return copy;
    }

    private static Mark highlight(Path file, String line, String words) throws Exception {
        int start = line.indexOf(words);
        return new Mark(
                "n-01jdkx7q4z",
                "What I think: ∀x.\nTwo lines.",
                YELLOW,
                CREATED,
                List.of(
                        new Mark.Strip(
                                line(file, line), line, new Span(start, start + words.length()))));
    }

    private static Region line(Path file, String words) throws Exception {
        return line(file, words, 1);
    }

    /// The box around words as the reader finds them.
    private static Region line(Path file, String words, int page) throws Exception {
        List<Glyph> glyphs =
                PdfReader.read(file, ReadingOptions.USUAL, null, _ -> {})
                        .pages()
                        .get(page - 1)
                        .glyphs();
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text().charAt(0)));
        int start = text.indexOf(words);
        Glyph first = glyphs.get(start);
        Glyph last = glyphs.get(start + words.length() - 1);
        return new Region(
                page,
                Rect.between(first.x(), first.baseline() - 8, last.right(), first.baseline() + 2));
    }

    /// The same page, stored turned and larger than it is shown.
    private static Path turned(Path file, int turn, int crop) throws IOException {
        Path turned = file.resolveSibling("turned.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            PDRectangle shown = page.getMediaBox();
            float width = turn % 180 == 0 ? shown.getWidth() : shown.getHeight();
            float height = turn % 180 == 0 ? shown.getHeight() : shown.getWidth();
            Matrix upright =
                    switch (turn) {
                        case 90 -> new Matrix(0, 1, -1, 0, width, 0);
                        case 180 -> new Matrix(-1, 0, 0, -1, width, height);
                        case 270 -> new Matrix(0, -1, 1, 0, 0, height);
                        default -> new Matrix();
                    };
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
                content.transform(upright);
            }
            page.setMediaBox(new PDRectangle(width, height));
            page.setCropBox(new PDRectangle(crop, crop / 2f, width - crop - 10, height - crop));
            page.setRotation(turn);
            document.save(turned.toFile());
        }
        return turned;
    }

    /// The box, in points, around all that is as yellow as the mark when the page is drawn.
    private static Rect inked(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImage(0);
            Rect around = null;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int rgb = image.getRGB(x, y);
                    if ((rgb & 255) < 150 && (rgb >> 16 & 255) > 200) {
                        Rect pixel = new Rect(x, y, 1, 1);
                        around = around == null ? pixel : around.union(pixel);
                    }
                }
            }
            assertThat(around).isNotNull();
            return around;
        }
    }
}
