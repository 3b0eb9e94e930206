package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Page;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.TextLine;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What holds for every document, however strange: here glyphs strewn over pages at random.
class LawsTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABC0123456789.,()[]";
    private static final List<Face> FACES =
            List.of(
                    new Face("CMR10", false, false, false, false),
                    new Face("CMBX12", true, false, false, false),
                    new Face("CMMI10", false, true, false, false),
                    new Face("", false, false, false, true));

    @RepeatedTest(60)
    void noLetterIsLostOrMadeUp(RepetitionInfo repetition) {
        PdfDocument document = strewn(new Random(repetition.getCurrentRepetition()));
        Paper paper = LayoutAnalyzer.analyze(document);
        StringBuilder read = new StringBuilder(paper.text().value());
        for (Page page : paper.pages()) {
            page.furniture().forEach(each -> read.append(each.text()));
        }

        assertThat(sorted(read.toString())).isEqualTo(sorted(drawn(document)));
    }

    @RepeatedTest(60)
    void passagesTileTheTextInOrder(RepetitionInfo repetition) {
        Paper paper = LayoutAnalyzer.analyze(strewn(new Random(repetition.getCurrentRepetition())));
        int reached = 0;
        for (Passage passage : paper.passages()) {
            String between = paper.text().value().substring(reached, passage.span().start());
            assertThat(between).isBlank();
            assertThat(paper.text(passage)).isEqualTo(paper.text(passage).strip()).isNotEmpty();
            assertThat(passage.level() == 0 || hasLevel(passage)).isTrue();
            int line = passage.span().start();
            for (TextLine each : passage.lines()) {
                assertThat(each.span().start()).isGreaterThanOrEqualTo(line);
                line = each.span().end();
            }
            reached = passage.span().end();
        }
        assertThat(paper.text().value().substring(reached)).isBlank();
    }

    @RepeatedTest(10)
    void readingTwiceGivesTheSame(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();

        assertThat(LayoutAnalyzer.analyze(strewn(new Random(seed))))
                .isEqualTo(LayoutAnalyzer.analyze(strewn(new Random(seed))));
    }

    private static boolean hasLevel(Passage passage) {
        return passage.kind() == PassageKind.HEADING || passage.kind() == PassageKind.LIST_ITEM;
    }

    private static PdfDocument strewn(Random random) {
        List<PageGlyphs> pages = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int runs = random.nextInt(60); runs > 0; runs--) {
                strew(random, glyphs);
            }
            pages.add(new PageGlyphs(number, "", 612, 792, glyphs));
        }
        return new PdfDocument(pages, List.of(), "", "", null, Damages.NONE);
    }

    private static void strew(Random random, List<Glyph> glyphs) {
        float size = random.nextInt(10) == 0 ? 0 : 4 + random.nextInt(20);
        float x = random.nextFloat(-50, 700);
        float y =
                random.nextInt(3) == 0 ? random.nextFloat(-50, 900) : 72 + 12 * random.nextInt(55);
        Face face = FACES.get(random.nextInt(FACES.size()));
        Direction direction =
                random.nextInt(8) == 0 ? Direction.values()[random.nextInt(5)] : Direction.RIGHT;
        for (int letters = 1 + random.nextInt(30); letters > 0; letters--) {
            String one =
                    random.nextInt(6) == 0
                            ? " "
                            : String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
            glyphs.add(new Glyph(one, x, y, size / 2, size, face, direction, false));
            x += size / 2;
        }
    }

    private static String drawn(PdfDocument document) {
        StringBuilder drawn = new StringBuilder();
        document.pages().forEach(page -> page.glyphs().forEach(each -> drawn.append(each.text())));
        return drawn.toString();
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
