package dev.gloss.e2e;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A small paper for tests that ask nothing of its layout: a title, two numbered sections, a few
/// paragraphs.
final class SamplePdf {

    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);

    private SamplePdf() {}

    static Path write(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                print(content, BOLD, 17, 780, List.of("Gates That Learn to Share"));
                print(content, ROMAN, 11, 755, List.of("Ada Example"));
                print(content, BOLD, 12, 720, List.of("1 Introduction"));
                print(
                        content,
                        ROMAN,
                        10,
                        700,
                        List.of(
                                "A mixture of experts sends each token to a few of many small"
                                        + " networks. The router",
                                "that chooses them tends to favour a few, which wastes the others"
                                        + " and the machines",
                                "on which they run. This paper shows a gate that learns to"
                                        + " share."));
                print(content, BOLD, 12, 640, List.of("2 Balancing without a Loss"));
                print(
                        content,
                        ROMAN,
                        10,
                        620,
                        List.of(
                                "Each expert has a bias that is added to its affinity before the"
                                        + " best are chosen.",
                                "The bias is lowered for an expert that is overloaded and raised"
                                        + " for one that idles,",
                                "and it plays no part in the value by which the output is"
                                        + " weighed."));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void print(
            PDPageContentStream content, PDFont font, float size, float y, List<String> lines)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setLeading(size * 1.2f);
        content.newLineAtOffset(90, y);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }
}
