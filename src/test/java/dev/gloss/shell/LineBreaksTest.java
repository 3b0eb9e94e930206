package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LineBreaksTest {

    @Test
    void aLineThatFitsIsLeftAlone() {
        assertThat(broken("one two", 7)).containsExactly("one two");
    }

    @Test
    void aWideLineIsBrokenAtBlanks() {
        assertThat(broken("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void linesThatFollowBeginAsFarInAsTheFirst() {
        assertThat(broken("    one two three", 12)).containsExactly("    one two", "    three");
    }

    @Test
    void aQuoteStaysAQuote() {
        assertThat(broken("  > one two three", 12)).containsExactly("  > one two", "  > three");
    }

    @Test
    void aWordWiderThanALineIsBrokenWhereTheLineEnds() {
        assertThat(broken("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    }

    @Test
    void ideographsTakeTwoCellsAndAccentsNone() {
        assertThat(broken("混合专家 模型", 10)).containsExactly("混合专家", "模型");
        assertThat(broken("e\u0301e\u0301 e\u0301", 4)).containsExactly("e\u0301e\u0301 e\u0301");
    }

    @Test
    void stylesGoOnInTheNextLine() {
        Styled line = Styled.plain("one ").then("two three", Style.MATCH);

        assertThat(LineBreaks.of(line, 8))
                .containsExactly(
                        Styled.plain("one ").then("two", Style.MATCH),
                        Styled.EMPTY.then("", Style.PLAIN).then("three", Style.MATCH));
    }

    @Test
    void blanksAtTheEndNeedNoLineOfTheirOwn() {
        assertThat(broken("one two    ", 7)).containsExactly("one two");
    }

    private static List<String> broken(String line, int columns) {
        return LineBreaks.of(Styled.plain(line), columns).stream().map(Styled::text).toList();
    }
}
