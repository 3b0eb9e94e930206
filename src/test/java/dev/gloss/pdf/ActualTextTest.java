package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Where the text that a file gives for its glyphs is believed, and where the glyphs are.
class ActualTextTest {

    private final DrawnFont font =
            new DrawnFont("Type1")
                    .named(1, "AdvX")
                    .named(2, "AdvY")
                    .named(65, "A")
                    .named(45, "hyphen");

    @Test
    void lettersThatNobodyKnowsAreThoseThatTheFileGives() throws Exception {
        List<Glyph> glyphs = shown("<01> Tj", "(ff)", "<0102> Tj", "<41> Tj");

        assertThat(words(glyphs)).isEqualTo("\uFFFDffA");
        assertThat(glyphs.get(1).width()).isEqualTo(10);
    }

    @Test
    void lettersThatAreKnownStay() throws Exception {
        assertThat(words(shown("", "(other)", "<41> Tj", ""))).isEqualTo("A");
    }

    @Test
    void aHyphenThatTheLineBroughtIsSoft() throws Exception {
        assertThat(words(shown("", "<FEFF00AD>", "<2D> Tj", ""))).isEqualTo("\u00AD");
    }

    @Test
    void whatStandsForSeveralLinesIsNotBelieved() throws Exception {
        assertThat(words(shown("", "(abc)", "<01> Tj 0 -50 Td <01> Tj", "")))
                .isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void aMarkThatEndsWithoutHavingBegunDoesNoHarm() throws Exception {
        PageText page = new DrawnPage(font).run("EMC BT /F 10 Tf <41> Tj EMC ET EMC");

        assertThat(words(page.glyphs())).isEqualTo("A");
    }

    private List<Glyph> shown(String before, String actual, String marked, String after)
            throws IOException {
        return new DrawnPage(font)
                .run(
                        "BT /F 10 Tf %s /P <</MCID 0>> BDC /Span <</ActualText %s>> BDC %s EMC EMC %s ET"
                                .formatted(before, actual, marked, after))
                .glyphs();
    }

    private static String words(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
