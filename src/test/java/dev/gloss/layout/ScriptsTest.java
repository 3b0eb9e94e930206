package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.paper.Paper;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writing that runs from right to left, or has no blanks.
class ScriptsTest {

    private static final Face FACE = new Face("David", false, false, false, false);

    @ParameterizedTest
    @CsvSource({
        "םולש, שלום",
        "םלוע םולש, שלום עולם",
        "2024 תנשב 17 דומע, עמוד 17 בשנת 2024",
        "!(םלוע) םולש, שלום (עולם)!",
        "f(x).y ןאכ םג, גם כאן f(x).y",
        "the word םולש means peace, the word שלום means peace",
        "no such letters, no such letters"
    })
    void hebrewIsReadFromRightToLeft(String printed, String read) {
        assertThat(RightToLeft.logical(printed)).isEqualTo(read);
    }

    @Test
    void itIsTheSameHoweverThePenWent() {
        List<Glyph> rightwards = drawn("םלוע םולש רמאו קחצי אב");
        List<Glyph> leftwards = new ArrayList<>(rightwards);
        Collections.reverse(leftwards);

        assertThat(read(rightwards)).isEqualTo("בא יצחק ואמר שלום עולם");
        assertThat(read(leftwards)).isEqualTo("בא יצחק ואמר שלום עולם");
    }

    @Test
    void linesOfChineseAreJoinedWithoutBlanks() {
        assertThat(
                        Drawn.passages(
                                """
                                我们提出了一种新的专家混合模型，其中每个专家的偏差只用于路由而不用于加权。在每
                                一步之后，我们统计每个专家的负载，并据此调整偏差，使得负载逐渐平衡，而且不需要
                                辅助损失。
                                """))
                .containsExactly(
                        "paragraph: 我们提出了一种新的专家混合模型，其中每个专家的偏差只用于路由而不用于加权。在每"
                                + "一步之后，我们统计每个专家的负载，并据此调整偏差，使得负载逐渐平衡，而且不需要"
                                + "辅助损失。");
    }

    private static String read(List<Glyph> glyphs) {
        PageGlyphs page = new PageGlyphs(1, "1", 612, 792, glyphs);
        Paper paper =
                LayoutAnalyzer.analyze(
                        new PdfDocument(List.of(page), List.of(), "", "", null, Damages.NONE));
        return paper.text().value();
    }

    private static List<Glyph> drawn(String printed) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            String letter = printed.substring(i, i + 1);
            glyphs.add(new Glyph(letter, 72 + 5 * i, 100, 5, 10, FACE, Direction.RIGHT, false));
        }
        return glyphs;
    }
}
