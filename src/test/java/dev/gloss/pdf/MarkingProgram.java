package dev.gloss.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs with which people mark PDFs, each with its own way of writing a mark down. The forms
/// were written after files that they saved; none of these files is needed here.
public enum MarkingProgram {
    /// A name for each mark, comments as rich text beside the plain one, replies as marks of their
    /// own, a popup.
    ACROBAT(Corners.TOP_FIRST),
    /// No names; comments in the popup's parent; corners from the lower left.
    PREVIEW(Corners.ROUND),
    /// Names of its own, comments and colours.
    ZOTERO(Corners.TOP_FIRST),
    /// Names in braces, corners round the box.
    OKULAR(Corners.ROUND),
    /// No names, no popups.
    MUPDF(Corners.TOP_FIRST);

    /// In which order a program writes the corners of a box.
    private enum Corners {
        TOP_FIRST,
        ROUND
    }

    private final Corners corners;

    MarkingProgram(Corners corners) {
        this.corners = corners;
    }

    /// Marks words of the first page, wherever each of their lines stands.
    ///
    /// @param subtype `Highlight`, `Underline`, `StrikeOut` or `Squiggly`
    /// @param comment empty for none
    public Path mark(Path pdf, Path to, String subtype, String words, String comment)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDPage page = document.getPage(0);
            COSDictionary mark = annotation(page, subtype);
            List<float[]> boxes = boxes(pdf, page, words);
            mark.setItem("QuadPoints", quads(boxes));
            mark.setItem("Rect", numbers(around(boxes)));
            decorate(mark, comment);
            annotations(page).add(mark);
            if (this == ACROBAT && !comment.isEmpty()) {
                addReply(page, mark);
            }
            document.save(to.toFile());
        }
        return to;
    }

    /// Puts a text note beside words of the first page.
    public Path note(Path pdf, Path to, String words, String comment) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDPage page = document.getPage(0);
            COSDictionary note = annotation(page, "Text");
            float[] first = boxes(pdf, page, words).getFirst();
            note.setItem("Rect", numbers(first[0] - 24, first[1] - 6, first[0] - 4, first[1] + 14));
            decorate(note, comment);
            annotations(page).add(note);
            document.save(to.toFile());
        }
        return to;
    }

    /// Gives all marks of the first page another name.
    public static Path rename(Path pdf, Path to, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSBase each : annotations(document.getPage(0))) {
                if (each instanceof COSObject object
                        && object.getObject() instanceof COSDictionary mark) {
                    mark.setString("NM", name);
                }
            }
            document.save(to.toFile());
        }
        return to;
    }

    private void decorate(COSDictionary mark, String comment) {
        if (!comment.isEmpty()) {
            mark.setString("Contents", comment);
        }
        mark.setString("T", "Ada Example");
        mark.setString("M", "D:20261123101530Z");
        mark.setItem("C", numbers(1f, 0.83f, 0f));
        mark.setInt("F", 4);
        switch (this) {
            case ACROBAT -> {
                mark.setString("NM", "7c9e6679-7425-40de-944b-e07fc1f90ae7");
                mark.setString("RC", "<body><p>%s</p></body>".formatted(comment));
                mark.setItem("Popup", popup(mark));
            }
            case PREVIEW -> {
                mark.removeItem(COSName.CONTENTS);
                COSDictionary popup = popup(mark);
                popup.setString("Contents", comment);
                mark.setItem("Popup", popup);
            }
            case ZOTERO -> {
                mark.setString("NM", "Zotero-8KJ2W9QF");
                mark.setString("Zotero:Key", "8KJ2W9QF");
            }
            case OKULAR -> mark.setString("NM", "okular-{1f0c2f7e-4a5b-4f7e-9d8a-0b3c5d7e9f11}");
            case MUPDF -> mark.removeItem(COSName.T);
        }
    }

    private static COSDictionary annotation(PDPage page, String subtype) {
        COSDictionary annotation = new COSDictionary();
        annotation.setName("Type", "Annot");
        annotation.setName("Subtype", subtype);
        annotation.setItem("P", page);
        return annotation;
    }

    private static COSDictionary popup(COSDictionary parent) {
        COSDictionary popup = new COSDictionary();
        popup.setName("Type", "Annot");
        popup.setName("Subtype", "Popup");
        popup.setItem("Rect", numbers(400, 700, 560, 800));
        popup.setItem("Parent", parent);
        return popup;
    }

    private static void addReply(PDPage page, COSDictionary mark) {
        COSDictionary reply = annotation(page, "Text");
        reply.setItem("IRT", mark);
        reply.setItem("Rect", numbers(400, 700, 420, 720));
        reply.setString("Contents", "I agree");
        annotations(page).add(reply);
        COSDictionary accepted = annotation(page, "Text");
        accepted.setItem("IRT", mark);
        accepted.setItem("Rect", numbers(400, 700, 420, 720));
        accepted.setString("Contents", "Accepted set by Ada");
        accepted.setString("StateModel", "Review");
        annotations(page).add(accepted);
    }

    private static COSArray annotations(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        if (!(dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray)) {
            dictionary.setItem(COSName.ANNOTS, new COSArray());
        }
        return (COSArray) dictionary.getDictionaryObject(COSName.ANNOTS);
    }

    private COSArray quads(List<float[]> boxes) {
        COSArray quads = new COSArray();
        for (float[] box : boxes) {
            float[] corners =
                    switch (corners()) {
                        case TOP_FIRST ->
                                new float[] {
                                    box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]
                                };
                        case ROUND ->
                                new float[] {
                                    box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3]
                                };
                    };
            quads.addAll(numbers(corners).toList().stream().map(COSBase.class::cast).toList());
        }
        return quads;
    }

    private Corners corners() {
        return corners;
    }

    /// For each line of the words: left, bottom, right and top in user space.
    private static List<float[]> boxes(Path pdf, PDPage page, String words) throws IOException {
        List<Glyph> glyphs = glyphs(pdf);
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        int start = text.toString().replace('\n', ' ').indexOf(words.replace("\n", ""));
        if (start < 0) {
            throw new IllegalArgumentException("«%s» is not in: %s".formatted(words, text));
        }
        float height = page.getCropBox().getHeight();
        List<float[]> boxes = new ArrayList<>();
        float baseline = Float.NaN;
        for (Glyph glyph : glyphs.subList(start, start + words.replace("\n", "").length())) {
            float bottom = height - glyph.baseline() - .2f * glyph.size();
            if (glyph.baseline() != baseline) {
                boxes.add(
                        new float[] {
                            glyph.x(), bottom, glyph.right(), bottom + 1.1f * glyph.size()
                        });
                baseline = glyph.baseline();
            } else {
                boxes.getLast()[2] = glyph.right();
            }
        }
        return boxes;
    }

    private static List<Glyph> glyphs(Path pdf) throws IOException {
        try {
            return PdfReader.read(pdf, dev.gloss.paper.ReadingOptions.USUAL, null, _ -> {})
                    .pages()
                    .getFirst()
                    .glyphs();
        } catch (UnreadablePdfException e) {
            throw new IOException(e);
        }
    }

    private static float[] around(List<float[]> boxes) {
        float[] around = boxes.getFirst().clone();
        for (float[] box : boxes) {
            around[0] = Math.min(around[0], box[0]);
            around[1] = Math.min(around[1], box[1]);
            around[2] = Math.max(around[2], box[2]);
            around[3] = Math.max(around[3], box[3]);
        }
        return around;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(
                    value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat(value));
        }
        return array;
    }
}
