package dev.gloss.paper;

/// A box on a page as displayed (crop box, after rotation).
///
/// @param x left edge in PDF points (1/72 inch) from the page's left edge
/// @param y upper edge in PDF points from the page's upper edge, growing downwards
/// @param width in PDF points, not negative
/// @param height in PDF points, not negative
public record Rect(double x, double y, double width, double height) {

    public Rect {
        if (!(width >= 0 && height >= 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException(
                    "not a box: %s,%s %s×%s".formatted(x, y, width, height));
        }
    }

    /// The box between two corners given in any order.
    public static Rect between(double x1, double y1, double x2, double y2) {
        return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /// The same in whole hundredths of a point, finer than any screen or printer shows.
    public Rect rounded() {
        return new Rect(rounded(x), rounded(y), rounded(width), rounded(height));
    }

    private static double rounded(double length) {
        return Math.round(100 * length) / 100.0;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// The smallest box around both.
    public Rect union(Rect other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }
}
