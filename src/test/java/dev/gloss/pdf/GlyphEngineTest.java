package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.FloatComparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Where glyphs fall that a content stream shows.
class GlyphEngineTest {

    /// Rounding apart.
    private static final RecursiveComparisonConfiguration NEARLY =
            RecursiveComparisonConfiguration.builder()
                    .withComparatorForType(new FloatComparator(.05f), Float.class)
                    .build();

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final AtomicInteger failures = new AtomicInteger();

    GlyphEngineTest() {
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.COURIER));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void textIsShownWithoutItsOperatorsThatColourAndDraw() throws Exception {
        assertThat(text("1 0 0 rg BT /F1 10 Tf 72 700 Td (red) Tj ET 0 0 m 9 9 l S"))
                .isEqualTo("red");
        assertThat(text("BT /F1 10 Tf [(Ta) 120 (ble)] TJ T* (1) ' 3 4 (x) \" ET"))
                .isEqualTo("Table1x");
    }

    @Test
    void whatIsInvisibleOrOffThePageIsText() throws Exception {
        assertThat(text("BT 3 Tr /F1 10 Tf -500 9000 Td (hidden) Tj ET")).isEqualTo("hidden");
    }

    @Test
    void aSaveInsideATextBringsBackItsPlace() throws Exception {
        List<Glyph> glyphs = glyphs("BT /F2 10 Tf (ab) Tj q (cd) Tj Q (e) Tj ET");

        assertThat(glyphs.get(4).x()).isEqualTo(glyphs.get(2).x());
    }

    @Test
    void aFormStandsWhereItIsDrawnAndSaysSo() throws Exception {
        resources.put(COSName.getPDFName("X"), form("BT /F1 10 Tf 1 2 Td (in) Tj ET"));
        List<Glyph> glyphs = glyphs("q 2 0 0 2 100 100 cm /X Do Q BT /F1 9 Tf (out) Tj ET");

        assertThat(glyphs.getFirst().x()).isEqualTo(102);
        assertThat(glyphs.getFirst().size()).isEqualTo(20);
        assertThat(glyphs.stream().map(Glyph::inForm))
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void aFormIsDrawnAsOftenAsItIsAskedFor() throws Exception {
        resources.put(COSName.getPDFName("X"), form("BT /F1 10 Tf (a) Tj ET"));
        resources.put(COSName.getPDFName("Y"), form("0 0 m 1 1 l S"));

        assertThat(text("/X Do /Y Do 1 0 0 1 0 50 cm /X Do /Y Do")).isEqualTo("aa");
    }

    @Test
    void drawingsOfDrawingsThatNeverEndAreCutOff() throws Exception {
        PDFormXObject innermost = form("BT /F1 10 Tf (ha) Tj ET 1 0 0 1 0 3 cm");
        for (int level = 0; level < 9; level++) {
            PDFormXObject outer = form("/X Do 1 0 0 1 0 5 cm ".repeat(10));
            outer.getResources().put(COSName.getPDFName("X"), innermost);
            innermost = outer;
        }
        resources.put(COSName.getPDFName("X"), innermost);

        assertThat(text("/X Do")).startsWith("haha");
        assertThat(failures).hasValue(1);
    }

    @Test
    void aFormInsideItselfIsDrawnOnlySoDeep() throws Exception {
        PDFormXObject form = form("BT /F1 10 Tf (a) Tj ET 1 0 0 1 20 20 cm /X Do");
        form.getResources().put(COSName.getPDFName("X"), form);
        resources.put(COSName.getPDFName("X"), form);

        assertThat(text("/X Do")).isEqualTo("a".repeat(50));
        assertThat(failures).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F9 10 Tf (words) Tj ET",
                "BT (words) Tj ET",
                "Q Q BT 7 Tf Td (words) Tj ET Q",
                "(words) Tj",
                "BT /F1 10 Tf /Nothing Do /None gs (words) Tj"
            })
    void mistakesInTheContentCostNoWords(String content) throws Exception {
        assertThat(text(content)).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aTurnedPageIsReadAsItIsDisplayed(int rotation) throws Exception {
        String matrix =
                switch (rotation) {
                    case 90 -> "0 1 -1 0 270 220";
                    case 180 -> "-1 0 0 -1 280 370";
                    case 270 -> "0 -1 1 0 130 380";
                    default -> "1 0 0 1 120 230";
                };
        PDPage page = page("BT /F2 10 Tf %s Tm (ab) Tj ET".formatted(matrix));
        page.setCropBox(new PDRectangle(100, 200, 200, 200));
        page.setRotation(rotation);
        List<Glyph> glyphs =
                new GlyphEngine(new Fonts(null), new Forms()).read(page, () -> {}).glyphs();

        assertThat(glyphs.getFirst().x()).isEqualTo(20);
        assertThat(glyphs.getFirst().baseline()).isEqualTo(170);
        assertThat(glyphs.getLast().x()).isEqualTo(26);
        assertThat(glyphs.getLast().direction()).isEqualTo(Direction.RIGHT);
    }

    @RepeatedTest(60)
    void placesAreThoseOfPdfBox(RepetitionInfo repetition) throws Exception {
        var random = new Random(repetition.getCurrentRepetition());
        PDPage page = page(RandomContent.of(random));
        List<Glyph> glyphs =
                new GlyphEngine(new Fonts(null), new Forms()).read(page, () -> {}).glyphs();
        List<Glyph> expected = new ReferenceEngine().read(page);

        assertThat(glyphs)
                .usingRecursiveFieldByFieldElementComparator(NEARLY)
                .containsExactlyElementsOf(expected);
    }

    private String text(String content) throws IOException {
        return glyphs(content).stream().map(Glyph::text).collect(Collectors.joining());
    }

    private List<Glyph> glyphs(String content) throws IOException {
        return new GlyphEngine(new Fonts(null), new Forms())
                .read(page(content), failures::incrementAndGet)
                .glyphs();
    }

    private PDPage page(String content) throws IOException {
        PDPage page = new PDPage(new PDRectangle(612, 792));
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        write(stream.getCOSObject(), content);
        page.setContents(stream);
        return page;
    }

    private PDFormXObject form(String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources(new COSDictionary(resources.getCOSObject())));
        form.setBBox(new PDRectangle(1000, 1000));
        write(form.getCOSObject(), content);
        return form;
    }

    private static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
