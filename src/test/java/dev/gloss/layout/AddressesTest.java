package dev.gloss.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses that a line's end breaks.
class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is available at https://github.com/ | tensorflow/tensor2tensor.",
                "URL https://github.com/meta-llama/llama3/bl | ob/main/MODEL_CARD.md.",
                "https://www.anthropic.com/news/claude-3 | -5-sonnet.",
                "doi: https://doi.org/10.5281/zenodo. | 5773480",
                "https://doi. | org/10.1002/rse2.31",
                "doi:10.1145/ | 2555243.2555258.",
            })
    void goOn(String line, String next) {
        assertThat(Addresses.goesOn(line, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/guide/ | Snow, and what it covers.",
                "see https://example.org/guide | for more of them.",
                "https://doi.org/10.25080/Majora-7b98e3ed-013 | Sentinel-1 data are",
                "as https://example.org. | The next sentence",
                "an either/ | or question",
            })
    void end(String line, String next) {
        assertThat(Addresses.goesOn(line, next)).isFalse();
    }
}
