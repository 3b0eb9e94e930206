package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

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

    /// Where the origin of text space falls, and the step to `advance` on its axis: x, y, dx, dy.
    float[] turn(Matrix place, float advance) {
        float x = place.getTranslateX();
        float y = place.getTranslateY();
        float dx = advance * place.getScaleX();
        float dy = advance * place.getShearY();
        return switch (rotation) {
            case 90 -> new float[] {y - bottom, x - left, dy, dx};
            case 180 -> new float[] {right - x, y - bottom, -dx, dy};
            case 270 -> new float[] {top - y, right - x, -dy, -dx};
            default -> new float[] {x - left, top - y, dx, -dy};
        };
    }

    private boolean sideways() {
        return rotation == 90 || rotation == 270;
    }
}
