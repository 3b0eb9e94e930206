package dev.gloss.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;

import java.io.IOException;
import java.nio.file.Path;

/// Small papers for tests that ask nothing of their layout. A row that begins with `# ` is the
/// title, with `## ` a heading, an empty one space; `---` begins a page.
public final class SamplePdf {

    /// A title, an author, two numbered sections of one paragraph each.
    public static final String GATES =
            """
            # Gates That Learn to Share
            Ada Example

            ## 1 Introduction
            A mixture of experts sends each token to a few of many small networks. The router
            that chooses them tends to favour a few, which wastes the others and the machines
            on which they run. This paper shows a gate that learns to share.

            ## 2 Balancing without a Loss
            Each expert has a bias that is added to its affinity before the best are chosen.
            The bias is lowered for an expert that is overloaded and raised for one that idles,
            and it plays no part in the value by which the output is weighed.
            """;

    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final float LEFT = 90;
    private static final float TOP = 780;

    private SamplePdf() {}

    public static Path write(Path file) throws IOException {
        return write(file, GATES);
    }

    public static Path write(Path file, String drawn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String page : drawn.split("(?m)^---\n", -1)) {
                addPage(document, page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// The same document with a mark in it, as a viewer would save it.
    public static Path marked(Path file, Path to) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDAnnotationHighlight mark = new PDAnnotationHighlight();
            mark.setRectangle(new PDRectangle(90, 600, 100, 12));
            mark.setQuadPoints(new float[] {90, 612, 190, 612, 90, 600, 190, 600});
            document.getPage(0).getAnnotations().add(mark);
            document.save(to.toFile());
        }
        return to;
    }

    /// The same document, to be opened with a password only.
    public static Path encrypted(Path file, Path to, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.protect(
                    new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(to.toFile());
        }
        return to;
    }

    private static void addPage(PDDocument document, String rows) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = TOP;
            for (String row : rows.lines().toList()) {
                int marks = row.startsWith("## ") ? 2 : row.startsWith("# ") ? 1 : 0;
                float size = marks == 1 ? 17 : marks == 2 ? 12 : 10;
                String words = marks == 0 ? row : row.substring(marks + 1);
                print(content, marks > 0 ? BOLD : ROMAN, size, y, words);
                y -= size * 1.2f + (marks > 0 ? 8 : 0);
            }
        }
    }

    private static void print(
            PDPageContentStream content, PDFont font, float size, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(LEFT, y);
        content.showText(words);
        content.endText();
    }
}
