package dev.gloss.shell;

import dev.gloss.worker.Pixels;

import java.util.Map;

/// A picture of characters: each shows two pixels, one above the other, as its own colour and that
/// behind it.
final class HalfBlocks {

    private static final String UPPER_HALF = "▀";
    private static final String RESET = "\033[0m";

    /// Steps of each channel in xterm's colours 16 to 231, which are 0, 95, 135, 175, 215 and 255.
    private static final int FIRST_STEP = 95;

    private static final int STEP = 40;
    private static final int CUBE = 16;

    private final Pixels pixels;
    private final Palette palette;

    /// How many colours a terminal has.
    enum Palette {
        /// 256, of which 216 stand in a cube.
        CUBE,
        /// All.
        ALL;

        /// As the terminal says.
        static Palette of(Map<String, String> environment) {
            return environment.getOrDefault("COLORTERM", "").matches("truecolor|24bit")
                    ? ALL
                    : CUBE;
        }
    }

    private HalfBlocks(Pixels pixels, Palette palette) {
        this.pixels = pixels;
        this.palette = palette;
    }

    /// Rows of characters, each with a line end.
    static String of(Pixels pixels, Palette palette) {
        return new HalfBlocks(pixels, palette).rows();
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < pixels.height(); y += 2) {
            String before = "";
            for (int x = 0; x < pixels.width(); x++) {
                String colours = colours(pixels.colour(x, y), pixels.colour(x, y + 1));
                rows.append(colours.equals(before) ? "" : colours).append(UPPER_HALF);
                before = colours;
            }
            rows.append(RESET).append('\n');
        }
        return rows.toString();
    }

    private String colours(int upper, int lower) {
        return "\033[38;%s;48;%sm".formatted(colour(upper), colour(lower));
    }

    private String colour(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return switch (palette) {
            case ALL -> "2;%d;%d;%d".formatted(red, green, blue);
            case CUBE -> "5;" + (CUBE + 36 * step(red) + 6 * step(green) + step(blue));
        };
    }

    /// The nearest step.
    private static int step(int channel) {
        return channel < FIRST_STEP / 2
                ? 0
                : Math.max(1, (channel - FIRST_STEP + STEP / 2) / STEP + 1);
    }
}
