package dev.gloss.text;

import java.util.Objects;

/// Converts places in one text between UTF-16 code units, as Java counts, and Unicode code points,
/// as the Web Annotation Data Model and Gloss's files count. Mathematical letters (𝛼) are one code
/// point and two units, and ordinary in papers.
///
/// Conversion takes constant time: the count of code points before each block of units is kept. In
/// a text of plain letters both counts are the same.
public final class CodePoints {

    private static final int BLOCK = 256;

    private final String text;
    private final boolean alike;
    private final int[] before;

    public CodePoints(String text) {
        this.text = text;
        this.alike = text.codePointCount(0, text.length()) == text.length();
        this.before = new int[alike ? 1 : text.length() / BLOCK + 1];
        for (int block = 1; block < before.length; block++) {
            before[block] = before[block - 1] + count((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /// Code points in the whole text.
    public int count() {
        return codePoint(text.length());
    }

    /// The number of code points that begin before the given UTF-16 unit.
    ///
    /// @throws IndexOutOfBoundsException if the unit lies outside the text; its end is inside
    public int codePoint(int unit) {
        if (alike) {
            return Objects.checkIndex(unit, text.length() + 1);
        }
        int block = unit / BLOCK;
        return before[block] + count(block * BLOCK, unit);
    }

    /// The UTF-16 unit where the given code point begins.
    ///
    /// @throws IndexOutOfBoundsException if the text has fewer code points; its end is inside
    public int unit(int codePoint) {
        if (codePoint < 0 || codePoint > count()) {
            throw new IndexOutOfBoundsException(
                    "code point %d of a text of %d".formatted(codePoint, count()));
        }
        if (alike) {
            return codePoint;
        }
        int block = blockOf(codePoint);
        int unit = block * BLOCK;
        // A pair that straddles two blocks is counted in the first, so the second begins with its
        // low half.
        if (unit > 0 && isLowHalf(unit)) {
            unit++;
        }
        return text.offsetByCodePoints(unit, codePoint - before[block]);
    }

    /// The same range in code points; its numbers are no longer units of this text.
    public Span codePoints(Span units) {
        return new Span(codePoint(units.start()), codePoint(units.end()));
    }

    /// The same range in UTF-16 units.
    public Span units(Span codePoints) {
        return new Span(unit(codePoints.start()), unit(codePoints.end()));
    }

    private int blockOf(int codePoint) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int count(int from, int to) {
        int count = 0;
        for (int unit = from; unit < to; unit++) {
            if (!isLowHalf(unit)) {
                count++;
            }
        }
        return count;
    }

    private boolean isLowHalf(int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
