package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/// What the codes of fonts stand for that do not say it plainly.
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "fi, ﬁ",
        "angbracketleft, ⟨",
        "summationdisplay, ∑",
        "parenleftBigg, (",
        "f_f_i, ffi",
        "a.alt, a",
        "uni03B1, α",
        "zerooldstyle, 0",
        "Asmall, a",
        "parenlefttp, ⎛",
        "H11001, +",
        "#41, A",
        "65, A",
        "+, +"
    })
    void namesOfGlyphsTellTheirCharacters(String name, String characters) throws Exception {
        var font = new DrawnFont("Type1").named(7, name);

        assertThat(new DrawnPage(font).text("<07>")).isEqualTo(characters);
    }

    @Test
    void whatIsNoGlyphShowsNothing() throws Exception {
        var font = new DrawnFont("Type1").named(1, ".notdef").named(32, ".notdef").named(2, "a");

        assertThat(new DrawnPage(font).text("<022002>")).isEqualTo("a a");
        assertThat(new DrawnPage(font).text("<020102>")).isEqualTo("aa");
    }

    @Test
    void aMapToUnicodeComesBeforeNames() throws Exception {
        var font = new DrawnFont("Type1").named(1, "a").toUnicode("<01> <03B1>");

        assertThat(new DrawnPage(font).text("<01>")).isEqualTo("α");
    }

    @ParameterizedTest
    @CsvSource({"0013", "001B", "F8FF", "FFFD", "DC00"})
    void aMapToUnicodeThatSaysNothingGivesWayToNames(String target) throws Exception {
        var font = new DrawnFont("Type1").named(1, "minus").toUnicode("<01> <" + target + ">");

        assertThat(new DrawnPage(font).text("<01>")).isEqualTo("−");
    }

    @Test
    void symbolsFromTheirWindowsCodesAreKnown() throws Exception {
        var symbol = new DrawnFont("TrueType").called("SymbolMT").toUnicode("<01> <F0B7>");
        var wingdings = new DrawnFont("TrueType").called("Wingdings").toUnicode("<01> <F0A7>");

        assertThat(new DrawnPage(symbol).text("<01>")).isEqualTo("•");
        assertThat(new DrawnPage(wingdings).text("<01>")).isEqualTo("▪");
    }

    @Test
    void bitmapFontsOfTexAreReadByTheirEncoding() throws Exception {
        var ot1 = new DrawnFont("Type3").numbered(12, 34, 44, 46, 92, 97, 101, 110, 123);
        var t1 = new DrawnFont("Type3").numbered(16, 17, 21, 28, 46, 97, 110);

        assertThat(new DrawnPage(ot1).text("<5C0C6E6522>{<7B>")).isEqualTo("“\uFB01ne”–");
        assertThat(new DrawnPage(t1).text("<101C6E1115>")).isEqualTo("“\uFB01n”–");
    }

    @Test
    void bitmapFontsForFormulasAreNotTakenForText() throws Exception {
        var italic = new DrawnFont("Type3").numbered(12, 58, 59, 97, 98);

        assertThat(new DrawnPage(italic).text("<61>")).isEqualTo("a");
        assertThat(new DrawnPage(italic).text("<0C>")).isEqualTo("\uFFFD");
    }

    @Test
    void fontsWhoseCodesWereOnlyCountedAreDoubtful() throws Exception {
        var counted = new DrawnFont("Type3").numbered(0, 1, 2, 3, 4, 5);
        var sound = new DrawnFont("Type3").numbered(46, 97, 98);

        assertThat(new DrawnPage(counted).read("<00010203>").isDoubtful()).isTrue();
        assertThat(new DrawnPage(sound).read("<616261>").isDoubtful()).isFalse();
    }

    @Test
    void piecesOfDrawingsAreNoLetters() throws Exception {
        var lines = new DrawnFont("Type1").called("ABCDEF+LINEW10").numbered(72, 73);

        assertThat(new DrawnPage(lines).text("<4849>")).isEmpty();
    }

    @Test
    void aCodeNobodyKnowsIsShownAsSuch() throws Exception {
        var font = new DrawnFont("Type1").named(2, "AdvXYZ");

        assertThat(new DrawnPage(font).text("<02>")).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "GBK-EUC-H, GB1, <D6D0CEC4>, 中文",
        "UniGB-UCS2-H, GB1, <4E2D6587>, 中文",
        "90ms-RKSJ-H, Japan1, <93FA967B8CEA>, 日本語",
        "UniJIS-UTF16-H, Japan1, <65E5672C8A9E>, 日本語",
        "KSCms-UHC-H, Korea1, <C7D1B1DB>, 한글",
        "ETen-B5-H, CNS1, <A4A4A4E5>, 中文"
    })
    void eastAsianTextIsReadByItsPredefinedMap(
            String map, String ordering, String string, String characters) throws Exception {
        var font = DrawnFont.composite(map, ordering);

        assertThat(new DrawnPage(font).text(string)).isEqualTo(characters);
    }

    @Test
    void aCompositeFontThatTellsNothingIsDoubtful() throws Exception {
        var page = new DrawnPage(DrawnFont.composite("Identity-H", "Identity"));

        assertThat(page.text("<00050006>")).isEqualTo("\uFFFD\uFFFD");
        assertThat(page.read("<00050006>").isDoubtful()).isTrue();
    }

    @Test
    void sizesOfBitmapFontsAreThoseOfTheirLettersWhereTheirBoxIsNot() throws Exception {
        int[] codes = {46, 97, 98, 99, 100, 101};
        var sound = new DrawnFont("Type3").numbered(codes).box(900).widths(500);
        var empty = new DrawnFont("Type3").numbered(codes).box(0).widths(500);
        var huge = new DrawnFont("Type3").numbered(codes).box(10_000).widths(500);

        assertThat(new DrawnPage(sound).size()).isEqualTo(9);
        assertThat(new DrawnPage(empty).size()).isBetween(9f, 11.5f);
        assertThat(new DrawnPage(huge).size()).isBetween(9f, 11.5f);
    }

    @Test
    void aFontThatCannotBeOpenedCostsNoWords() throws IOException {
        var broken = new DrawnFont("Type0");
        broken.dictionary().removeItem(COSName.DESCENDANT_FONTS);

        assertThat(new DrawnPage(broken).text("(words)")).isEqualTo("words");
    }
}
