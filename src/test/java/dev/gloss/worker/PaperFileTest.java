package dev.gloss.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Papers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// A paper as bytes, which lie in a cache that anything may have damaged.
class PaperFileTest {

    private static final Paper PAPER =
            Papers.draw(
                    """
                    front: 𝛼-Networks
                    heading 1: 1 Introduction
                    paragraph: Words with 𝛼 and 𝛽, before 𝛾.
                    ---
                    list-item 2: An item.
                    """,
                    new Metadata(
                            "𝛼-Networks", List.of("A. B."), "", 2024, null, "2412.1v1", "ab"));

    @Test
    void readsBackAsItWasWritten() throws IOException {
        assertThat(PaperFile.parse(PaperFile.of(PAPER).bytes()).paper()).isEqualTo(PAPER);
    }

    @Test
    void countsCodePoints() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperJson.write(PAPER, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"kind\":\"heading\",\"start\":11,\"end\":25");
    }

    @Test
    void anyDamageIsAnErrorAndNeverAnotherException() {
        byte[] sound = PaperFile.of(PAPER).bytes();
        Random random = new Random(6);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                PaperFile.parse(damaged);
            } catch (IOException _) {
                refused++;
            }
        }
        // What hits a byte of the header that nobody reads does no harm.
        assertThat(refused).isGreaterThan(2_900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"text\":\"x\"}",
                "{\"text\":\"x\",\"pages\":[],\"passages\":[{\"kind\":\"paragraph\",\"start\":0,"
                        + "\"end\":9,\"where\":[]}],\"health\":\"good\",\"healthNote\":\"\"}",
                "{\"text\":\"x\",\"pages\":[],\"passages\":[],\"health\":\"fine\"}"
            })
    void otherJsonIsNoPaper(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> PaperFile.parse(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("not a text of Gloss");
    }

    @Test
    void aFewBytesDoNotInflateWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) ' ');
            for (int i = 0; i < 401; i++) {
                out.write(megabyte);
            }
        }
        assertThatThrownBy(() -> PaperFile.parse(bytes.toByteArray()))
                .isInstanceOf(IOException.class);
    }
}
