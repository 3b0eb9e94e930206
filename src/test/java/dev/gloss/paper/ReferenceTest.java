package dev.gloss.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What an entry of a reference list tells for sure.
class ReferenceTest {

    @Test
    void readsLabelArxivIdAndYear() {
        assertThat(
                        Reference.of(
                                "[12] A. Vaswani et al. Attention is all you need. arXiv preprint"
                                        + " arXiv:1706.03762v5, 2017."))
                .isEqualTo(new Reference("12", null, "1706.03762v5", null, 2017));
    }

    @Test
    void readsADoiWithoutItsFullStopAndNoYearOutOfIt() {
        assertThat(Reference.of("3. Smith. Title. J. Chem. doi:10.1000/j.2019.05.001."))
                .isEqualTo(new Reference("3", "10.1000/j.2019.05.001", null, null, null));
    }

    @Test
    void takesTheLastYearForThatOfPublication() {
        assertThat(Reference.of("Doe. The year 1984 revisited. 2020. URL https://x.org/a_b/2011."))
                .isEqualTo(new Reference(null, null, null, "https://x.org/a_b/2011", 2020));
    }

    @Test
    void anArxivLinkIsAnIdAndNoUrl() {
        assertThat(Reference.of("K. Cobbe. 2021. URL https://arxiv.org/abs/2110.14168."))
                .isEqualTo(new Reference(null, null, "2110.14168", null, 2021));
    }

    @Test
    void tellsNothingOfWordsWithoutFacts() {
        assertThat(Reference.of("Personal communication."))
                .isEqualTo(new Reference(null, null, null, null, null));
    }
}
