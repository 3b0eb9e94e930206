package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerKeyTest {

    @Test
    void everyKeyHasALineThatFitsOnANarrowTerminal() {
        assertThat(PagerKey.help())
                .map(Styled::text)
                .hasSize(PagerKey.values().length - 1)
                .allMatch(line -> LineBreaks.width(line) <= 40)
                .allMatch(line -> line.matches("  \\S.* {2}\\S.*"));
    }
}
