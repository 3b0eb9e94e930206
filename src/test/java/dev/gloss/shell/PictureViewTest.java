package dev.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class PictureViewTest {

    private static final Pattern CHUNK = Pattern.compile("\033_G([^;]*);([^\033]*)\033\\\\");

    @Test
    void kittyGetsThePictureInChunksOfAtMost4096() {
        byte[] png = bytes(10_000);

        String drawn = PictureView.kitty(png, 40);

        List<MatchResult> chunks = CHUNK.matcher(drawn).results().toList();
        assertThat(chunks)
                .map(chunk -> chunk.group(1))
                .containsExactly("a=T,f=100,q=2,c=40,m=1", "m=1", "m=1", "m=0");
        assertThat(chunks).allMatch(chunk -> chunk.group(2).length() <= 4096);
        String data = chunks.stream().map(chunk -> chunk.group(2)).collect(Collectors.joining());
        assertThat(Base64.getDecoder().decode(data)).isEqualTo(png);
        assertThat(CHUNK.matcher(drawn).replaceAll("")).isEqualTo("\n");
    }

    @Test
    void aSmallPictureIsOneChunk() {
        assertThat(PictureView.kitty(bytes(3), 4)).startsWith("\033_Ga=T,f=100,q=2,c=4,m=0;");
    }

    @Test
    void itermGetsItAsAnInlineFile() {
        byte[] png = bytes(100);

        String drawn = PictureView.iterm(png, 40);

        assertThat(drawn)
                .startsWith("\033]1337;File=inline=1;size=100;width=40;preserveAspectRatio=1:")
                .endsWith("\007\n");
        assertThat(
                        Base64.getDecoder()
                                .decode(
                                        drawn.substring(
                                                drawn.indexOf(':') + 1, drawn.length() - 2)))
                .isEqualTo(png);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
