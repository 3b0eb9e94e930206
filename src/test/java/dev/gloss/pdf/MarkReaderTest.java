package dev.gloss.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.ForeignMark.Kind;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Marks that people made with other programs.
class MarkReaderTest {

    /// The end of one line of the sample and the beginning of the next.
    private static final String WORDS = "a few of many small networks. The routerthat chooses them";

    @TempDir Path folder;
    private Path pdf;

    @BeforeEach
    void aPaper() throws IOException {
        pdf = SamplePdf.write(folder.resolve("gates.pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void aHighlightHasItsWordsAndItsComment(MarkingProgram program) throws Exception {
        ForeignMark mark = mark(program, "Highlight", "why \"few\"?");

        assertThat(mark.kind()).isEqualTo(Kind.HIGHLIGHT);
        assertThat(mark.words())
                .isEqualTo("a few of many small networks. The router that chooses them");
        assertThat(mark.comment()).startsWith("why \"few\"?");
        assertThat(mark.regions()).hasSize(2).allMatch(region -> region.page() == 1);
        assertThat(mark.colour()).isEqualTo("#ffd400");
        assertThat(mark.modified()).contains(Instant.parse("2026-11-23T10:15:30Z"));
    }

    @Test
    void repliesBelongToTheirMark() throws Exception {
        assertThat(mark(MarkingProgram.ACROBAT, "Highlight", "why?").comment())
                .isEqualTo("why?\n\nI agree");
    }

    @ParameterizedTest
    @CsvSource({
        "ACROBAT, 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "ZOTERO, Zotero-8KJ2W9QF",
        "OKULAR, okular-{1f0c2f7e-4a5b-4f7e-9d8a-0b3c5d7e9f11}",
        "PREVIEW, ''",
        "MUPDF, ''"
    })
    void aMarkHasTheNameThatItsProgramGaveIt(MarkingProgram program, String name) throws Exception {
        assertThat(mark(program, "Highlight", "").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Underline, UNDERLINE",
        "Squiggly, UNDERLINE",
        "StrikeOut, STRIKE_OUT",
        "Highlight, HIGHLIGHT"
    })
    void everyKindOfMarkedTextIsKnown(String subtype, Kind kind) throws Exception {
        ForeignMark mark = mark(MarkingProgram.OKULAR, subtype, "");

        assertThat(mark.kind()).isEqualTo(kind);
        assertThat(mark.words()).startsWith("a few of many small networks.");
        assertThat(mark.comment()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "FreeText", "Caret", "Square", "Ink"})
    void aCommentCountsWhateverIsDrawnBesideIt(String subtype) throws Exception {
        Path drawn =
                MarkingProgram.ACROBAT.mark(pdf, folder.resolve("d.pdf"), subtype, WORDS, "why?");
        Path silent = MarkingProgram.OKULAR.mark(pdf, folder.resolve("s.pdf"), subtype, WORDS, "");

        assertThat(read(drawn))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.kind()).isEqualTo(Kind.NOTE);
                    assertThat(mark.comment()).startsWith("why?");
                });
        assertThat(read(silent)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTextNoteHasAPlaceAndAComment(MarkingProgram program) throws Exception {
        Path noted = program.note(pdf, folder.resolve("noted.pdf"), WORDS, "look here");

        ForeignMark mark = read(noted).getFirst();

        assertThat(mark.kind()).isEqualTo(Kind.NOTE);
        assertThat(mark.comment()).isEqualTo("look here");
        assertThat(mark.words()).isEmpty();
        assertThat(mark.regions()).hasSize(1);
    }

    @Test
    void aPageThatIsTurnedHasItsMarksWhereItsWordsAre() throws Exception {
        Path turned = folder.resolve("turned.pdf");
        MarkingProgram.ZOTERO.mark(pdf, folder.resolve("m.pdf"), "Highlight", WORDS, "");
        try (PDDocument document = Loader.loadPDF(folder.resolve("m.pdf").toFile())) {
            document.getPage(0).setRotation(180);
            document.save(turned.toFile());
        }
        ForeignMark upright = read(folder.resolve("m.pdf")).getFirst();

        ForeignMark mark = read(turned).getFirst();

        assertThat(mark.regions().getFirst().box().x())
                .isCloseTo(
                        595.28 - upright.regions().getFirst().box().right(),
                        org.assertj.core.data.Offset.offset(.1));
    }

    @Test
    void whatIsNoMarkIsPassedOver() throws Exception {
        Path broken = folder.resolve("broken.pdf");
        MarkingProgram.MUPDF.mark(pdf, folder.resolve("m.pdf"), "Highlight", WORDS, "kept");
        try (PDDocument document = Loader.loadPDF(folder.resolve("m.pdf").toFile())) {
            COSArray annotations =
                    (COSArray)
                            document.getPage(0).getCOSObject().getDictionaryObject(COSName.ANNOTS);
            annotations.add(0, COSInteger.get(7));
            annotations.add(COSName.getPDFName("Nonsense"));
            document.save(broken.toFile());
        }

        assertThat(read(broken)).extracting(ForeignMark::comment).containsExactly("kept");
        assertThat(read(pdf)).isEmpty();
    }

    private ForeignMark mark(MarkingProgram program, String subtype, String comment)
            throws Exception {
        Path marked = folder.resolve("marked.pdf");
        List<ForeignMark> marks = read(program.mark(pdf, marked, subtype, WORDS, comment));
        assertThat(marks).hasSize(1);
        return marks.getFirst();
    }

    private static List<ForeignMark> read(Path file) throws UnreadablePdfException {
        return MarkReader.read(file, null, _ -> {});
    }
}
