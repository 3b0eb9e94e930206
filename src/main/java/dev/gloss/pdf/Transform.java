package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// A way from one plane to another that keeps straight lines straight, in the order of PDF's
/// operands: x′ = a·x + c·y + e, y′ = b·x + d·y + f.
record Transform(double a, double b, double c, double d, double e, double f) {

    static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

    /// What an array of six numbers says; none if it does not hold them.
    static Transform of(@Nullable COSArray array) {
        if (array == null || array.size() < 6) {
            return NONE;
        }
        double[] numbers = new double[6];
        for (int i = 0; i < numbers.length; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return NONE;
            }
            numbers[i] = number.floatValue();
        }
        return new Transform(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    /// First this way, then the other.
    Transform then(Transform next) {
        return new Transform(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /// A step by `x` and `y`, and then this way.
    Transform after(double x, double y) {
        return new Transform(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }
}
