package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Health;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/// What a reader is told of a PDF that could not be read well.
class HealthsTest {

    private static final PageGlyphs WORDS = Drawn.page(1, "words");
    private static final PageGlyphs NONE = new PageGlyphs(2, "2", 612, 792, List.of());

    @Test
    void aSoundPaperIsGood() {
        assertThat(of(Damages.NONE, WORDS, NONE)).isEqualTo(Health.GOOD);
    }

    @Test
    void aPaperWithoutAnyTextIsAScan() {
        assertThat(of(Damages.NONE, NONE).state()).isEqualTo(Health.State.NO_TEXT);
    }

    @Test
    void pagesAreNamedWhoseLettersAreNotKnown() {
        Health some = of(damaged(List.of(1), List.of()), WORDS, NONE);
        Health all = of(damaged(List.of(1), List.of()), WORDS);

        assertThat(some.state()).isEqualTo(Health.State.DOUBTFUL);
        assertThat(some.note())
                .isEqualTo(
                        "page 1: the fonts do not say which letters they hold; the text is probably"
                                + " wrong");
        assertThat(all.note()).startsWith("all pages: ");
    }

    @Test
    void pagesAreNamedThatArePicturesOnly() {
        Health health = of(damaged(List.of(), List.of(2)), WORDS, NONE);

        assertThat(health.state()).isEqualTo(Health.State.PARTIAL);
        assertThat(health.note()).isEqualTo("page 2: pictures without a text layer");
    }

    @Test
    void pagesAreNamedWhoseTextRunsSideways() {
        Glyph upright = WORDS.glyphs().getFirst();
        Glyph turned = new Glyph("a", 300, 300, 0, 10, upright.face(), Direction.UP, false);
        PageGlyphs sideways = new PageGlyphs(2, "2", 612, 792, Collections.nCopies(500, turned));
        PageGlyphs stamped = new PageGlyphs(3, "3", 612, 792, Collections.nCopies(50, turned));
        Glyph label = new Glyph("a", 300, 300, 0, 10, upright.face(), Direction.UP, true);
        PageGlyphs drawing = new PageGlyphs(4, "4", 612, 792, Collections.nCopies(500, label));

        assertThat(of(Damages.NONE, WORDS, sideways, stamped, drawing))
                .isEqualTo(
                        new Health(
                                Health.State.DOUBTFUL,
                                "page 2: most of the text runs sideways and is no part of the"
                                        + " paper's text"));
    }

    @Test
    void pagesAreNamedInRanges() {
        assertThat(Healths.pages(List.of(3))).isEqualTo("page 3");
        assertThat(Healths.pages(List.of(3, 4, 5))).isEqualTo("pages 3–5");
        assertThat(Healths.pages(List.of(1, 3, 4, 5, 9))).isEqualTo("pages 1, 3–5, 9");
        assertThat(Healths.pages(List.of(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23)))
                .isEqualTo("pages 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, …");
    }

    private static Damages damaged(List<Integer> doubtful, List<Integer> textless) {
        return new Damages(new TreeMap<>(), List.of(), 0, doubtful, textless);
    }

    private static Health of(Damages damages, PageGlyphs... pages) {
        return Healths.of(new PdfDocument(List.of(pages), List.of(), "", "", null, damages));
    }
}
