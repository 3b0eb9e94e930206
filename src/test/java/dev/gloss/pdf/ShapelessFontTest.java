package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class ShapelessFontTest {

    private PDDocument document;
    private List<COSDictionary> fonts;

    @BeforeEach
    void open() throws Exception {
        document = new PdfSource(Path.of("src/test/typeset/llncs.pdf"), null).open();
        COSDictionary all =
                document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts = all.keySet().stream().map(all::getCOSDictionary).toList();
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void hasTheLettersOfTheWholeFont() throws IOException {
        assertThat(fonts).isNotEmpty();
        for (COSDictionary font : fonts) {
            COSDictionary shapeless = ShapelessFont.of(font);
            assertThat(program(shapeless).getLength()).isLessThan(program(font).getLength());
            assertThat(letters(shapeless)).isEqualTo(letters(font));
        }
    }

    @Test
    void leavesADamagedFontAsItIs() throws IOException {
        COSStream program = program(fonts.getFirst());
        byte[] bytes;
        try (InputStream in = program.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        bytes[bytes.length / 2] ^= 1;
        try (OutputStream out = program.createRawOutputStream()) {
            out.write(bytes);
        }

        assertThat(ShapelessFont.of(fonts.getFirst())).isSameAs(fonts.getFirst());
    }

    @Test
    void leavesAFontWithoutWidthsAsItIs() {
        fonts.getFirst().removeItem(COSName.WIDTHS);

        assertThat(ShapelessFont.of(fonts.getFirst())).isSameAs(fonts.getFirst());
    }

    private static COSStream program(COSDictionary font) {
        return font.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE);
    }

    private static List<Letter> letters(COSDictionary font) throws IOException {
        var letters = new Letters(PDFontFactory.createFont(font));
        return IntStream.range(0, 256).mapToObj(letters::of).toList();
    }
}
