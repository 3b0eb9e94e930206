package dev.gloss.pdf;

import dev.gloss.paper.Rect;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The way from a page's user space, which grows upwards from anywhere, to the page as displayed:
/// crop box, turned by `/Rotate`, origin at the upper left.
record PageFrame(float left, float bottom, float right, float top, int rotation) {

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        return new PageFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY(),
                rotation);
    }

    double width() {
        return sideways() ? top - bottom : right - left;
    }

    double height() {
        return sideways() ? right - left : top - bottom;
    }

    /// From user space to the page as displayed.
    Transform toPage() {
        return switch (rotation) {
            case 90 -> new Transform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new Transform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new Transform(0, -1, -1, 0, top, right);
            default -> new Transform(1, 0, 0, -1, -left, top);
        };
    }

    /// The box between two corners of user space, on the page as displayed.
    Rect box(float x1, float y1, float x2, float y2) {
        Transform one = toPage().after(x1, y1);
        Transform other = toPage().after(x2, y2);
        return Rect.between(one.e(), one.f(), other.e(), other.f());
    }

    /// Where a place on the page as displayed lies in user space: x and y.
    float[] user(double x, double y) {
        return switch (rotation) {
            case 90 -> new float[] {(float) (left + y), (float) (bottom + x)};
            case 180 -> new float[] {(float) (right - x), (float) (bottom + y)};
            case 270 -> new float[] {(float) (right - y), (float) (top - x)};
            default -> new float[] {(float) (left + x), (float) (top - y)};
        };
    }

    private boolean sideways() {
        return rotation == 90 || rotation == 270;
    }
}
