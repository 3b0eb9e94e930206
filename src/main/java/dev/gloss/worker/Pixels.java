package dev.gloss.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small picture, as a worker sends it: a portable pixmap ([Netpbm
/// P6](https://netpbm.sourceforge.net/doc/ppm.html)) whose header is `P6 WIDTH HEIGHT 255` and a
/// line end.
///
/// @param width in pixels
/// @param height in pixels
/// @param rgb three bytes for each pixel, row after row; never changed after
@SuppressWarnings("ArrayRecordComponent") // Pictures are passed on, never compared.
public record Pixels(int width, int height, byte[] rgb) {

    private static final Pattern HEADER = Pattern.compile("P6 (\\d{1,5}) (\\d{1,5}) 255\n");
    private static final int CHANNELS = 3;

    public Pixels {
        if (width < 1 || height < 1 || rgb.length != CHANNELS * width * height) {
            throw new IllegalArgumentException(
                    "%d times %d pixels in %d bytes".formatted(width, height, rgb.length));
        }
    }

    /// Reads what a worker sent.
    ///
    /// @throws IllegalArgumentException if these bytes are no such picture
    public static Pixels parse(byte[] pixmap) {
        Matcher header = HEADER.matcher(new String(pixmap, 0, head(pixmap), US_ASCII));
        if (!header.matches()) {
            throw new IllegalArgumentException("no pixmap");
        }
        return new Pixels(
                Integer.parseInt(header.group(1)),
                Integer.parseInt(header.group(2)),
                Arrays.copyOfRange(pixmap, head(pixmap), pixmap.length));
    }

    /// How many bytes the header has.
    private static int head(byte[] pixmap) {
        int end = 0;
        while (end < pixmap.length && pixmap[end] != '\n') {
            end++;
        }
        return Math.min(pixmap.length, end + 1);
    }

    /// The colour of a pixel as `0xRRGGBB`; white below the last row.
    ///
    /// @param x from 0, left to right
    /// @param y from 0, top to bottom
    public int colour(int x, int y) {
        if (y >= height) {
            return 0xFFFFFF;
        }
        int at = CHANNELS * (y * width + x);
        return ((rgb[at] & 0xFF) << 16) | ((rgb[at + 1] & 0xFF) << 8) | (rgb[at + 2] & 0xFF);
    }
}
