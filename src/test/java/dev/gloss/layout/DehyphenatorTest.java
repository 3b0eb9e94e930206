package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gloss.layout.Dehyphenator.Seam;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/// What a hyphen at a line's end means, by the words of the document.
class DehyphenatorTest {

    private static final String DOCUMENT =
            """
            Our software has fine-grained experts, a state-of-the-art router
            and well known memory. The mapped region is load-balanced by Smith.
            A sequence is aligning itself with https://example.org/what as it goes.
            """;

    @ParameterizedTest
    @CsvSource({
        "the soft-, ware that, JOIN",
        "with fine-, grained experts, KEEP",
        "by memory-, mapped regions, KEEP",
        "a state-of-the-, art router, KEEP",
        "of sequence-, aligned recurrence, KEEP",
        "a sequence-, ation of it, JOIN",
        "https://example.org/a-, 5-sonnet, KEEP",
        "Erdős-, Rényi graphs, KEEP",
        "from 2019-, 2020, KEEP",
        "GPT-, 4 is, KEEP",
        "soft\u00AD, ware, JOIN",
        "unheard-, ofness, JOIN",
        "two words, here, BLANK",
        "x -, y, BLANK"
    })
    void decidesBySeam(String line, String next, Seam seam) {
        Dehyphenator dehyphenator =
                new Dehyphenator(PageLines.of(Drawn.page(1, DOCUMENT), Set.of()).lines());

        assertThat(dehyphenator.seam(line, next)).isEqualTo(seam);
    }
}
