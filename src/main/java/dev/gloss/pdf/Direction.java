package dev.gloss.pdf;

/// Which way a glyph's line runs on the page as displayed.
public enum Direction {
    /// Ordinary upright text.
    RIGHT,
    /// Read with the head tilted to the left, as the arXiv stamp in the margin.
    UP,
    DOWN,
    /// Upside down.
    LEFT,
    /// Any other angle, as watermarks and labels of slanted axes.
    SLANTED;

    /// The way of a step by `dx` to the right and `dy` downwards.
    static Direction of(double dx, double dy) {
        double tolerance = 0.1 * (Math.abs(dx) + Math.abs(dy));
        if (Math.abs(dy) <= tolerance) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        if (Math.abs(dx) <= tolerance) {
            return dy < 0 ? UP : DOWN;
        }
        return SLANTED;
    }
}
