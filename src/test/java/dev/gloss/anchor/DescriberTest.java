package dev.gloss.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.text.Marked;

import org.junit.jupiter.api.Test;

import java.util.List;

/// How a place is written down.
class DescriberTest {

    @Test
    void quotesTheWordsWithWholeWordsAroundThem() {
        Marked marked =
                Marked.of(
                        "To be specific, we introduce a bias term for each expert and add it to the"
                                + " corresponding scores, where ‹the bias term is only used for"
                                + " routing›. The gating value, which will be multiplied with the"
                                + " output of the network, is derived from the original score.");

        List<Selector> selectors = Describer.describe(marked.text(), marked.span());

        assertThat(selectors.getFirst())
                .isEqualTo(
                        new TextQuoteSelector(
                                "the bias term is only used for routing",
                                "for each expert and add it to the corresponding scores, where ",
                                ". The gating value, which will be multiplied with the output of"));
    }

    @Test
    void countsThePositionInCodePoints() {
        Marked marked = Marked.of("𝛼𝛽 ‹𝛾› x");

        assertThat(Describer.describe(marked.text(), marked.span()))
                .containsExactly(
                        new TextQuoteSelector("𝛾", "𝛼𝛽 ", " x"), new TextPositionSelector(3, 4));
    }

    @Test
    void cutsNoCharacterInHalf() {
        String text = "𝛼".repeat(100) + "‹x›" + "𝛽".repeat(100);
        Marked marked = Marked.of(text);

        TextQuoteSelector quote =
                (TextQuoteSelector) Describer.describe(marked.text(), marked.span()).getFirst();

        assertThat(quote.prefix()).isEqualTo("𝛼".repeat(32));
        assertThat(quote.suffix()).isEqualTo("𝛽".repeat(32));
    }

    @Test
    void hasNoContextBeyondTheEndsOfTheText() {
        assertThat(Describer.describe("all", Marked.of("‹all›").span()).getFirst())
                .isEqualTo(new TextQuoteSelector("all", "", ""));
    }
}
