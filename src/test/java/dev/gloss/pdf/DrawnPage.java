package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A page on which strings are shown in one font of ten points.
final class DrawnPage {

    private final DrawnFont font;

    DrawnPage(DrawnFont font) {
        this.font = font;
    }

    /// What stands there if a string is shown, written as in a content stream.
    String text(String strings) throws IOException {
        return read(strings).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    /// The size of what is shown.
    float size() throws IOException {
        return read("(a)").glyphs().getFirst().size();
    }

    PageText read(String strings) throws IOException {
        return run("BT /F 10 Tf [%s] TJ ET".formatted(strings));
    }

    /// Runs any content.
    PageText run(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font.dictionary());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        PDPage page = new PDPage();
        page.setResources(new PDResources(resources));
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return new GlyphEngine(new Fonts(null), new Forms()).read(page, () -> {});
    }
}
