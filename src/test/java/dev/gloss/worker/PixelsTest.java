package dev.gloss.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;

class PixelsTest {

    @Test
    void coloursAreThoseOfThePixmapAndWhiteBelowIt() {
        Pixels pixels =
                Pixels.parse("P6 2 1 255\n\n\u0000\u00ff\u0001\u0002\u0003".getBytes(ISO_8859_1));

        assertThat(pixels.width()).isEqualTo(2);
        assertThat(pixels.colour(0, 0)).isEqualTo(0x0A00FF);
        assertThat(pixels.colour(1, 0)).isEqualTo(0x010203);
        assertThat(pixels.colour(1, 1)).isEqualTo(0xFFFFFF);
    }

    @Test
    void whatIsNoPixmapIsRefused() {
        for (String wrong : new String[] {"", "P6 2 1 255\n123", "P5 1 1 255\n123", "P6 1\n123"}) {
            assertThatThrownBy(() -> Pixels.parse(wrong.getBytes(ISO_8859_1)))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
