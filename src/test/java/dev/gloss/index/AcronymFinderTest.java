package dev.gloss.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use Multi-head Latent Attention (MLA) here.     | MLA | Multi-head Latent"
                        + " Attention",
                "a Mixture-of-Experts (MoE) model                   | MoE | Mixture-of-Experts",
                "For Feed-Forward Networks (FFNs), we               | FFN | Feed-Forward Networks",
                "customized PTX (Parallel Thread Execution) code    | PTX | Parallel Thread"
                        + " Execution",
                "from HBM (High Bandwidth Memory) for               | HBM | High Bandwidth Memory",
                "the signal-to-noise ratio (SNR; Smith 2000) is     | SNR | signal-to-noise ratio",
                "fully utilize InfiniBand (IB) links                | IB  | InfiniBand",
                "It was so. Principal components analysis (PCA) is  | PCA | Principal components"
                        + " analysis"
            })
    void findsWhatLettersStandFor(String text, String letters, String words) {
        assertThat(AcronymFinder.in(text)).containsExactly(new Acronym(letters, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as shown (Figure 2) by others (Li et al., 2024)",
                "our method (Ours) is best (see below)",
                "this is (MLA) alone",
                "It ends. (NASA) begins",
                "p (x) and (a) or (1)",
                "()",
                "(((MLA"
            })
    void takesNothingElseForOne(String text) {
        assertThat(AcronymFinder.in(text)).isEmpty();
    }
}
