package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

/// What `q` puts away and `Q` brings back, as far as it concerns text (ISO 32000-1, 8.4 and 9.3).
/// The matrices of text belong to it as in PDFBox, for some files save the state inside a text.
final class GraphicsState {

    /// From user space to the page as displayed.
    Transform toPage;

    /// From text space to user space.
    Transform text = Transform.NONE;

    /// The same at the beginning of the line.
    Transform line = Transform.NONE;

    @Nullable Letters font;
    double size;
    double characterSpacing;
    double wordSpacing;

    /// Horizontal stretching, 1 for none.
    double scaling = 1;

    double leading;
    double rise;

    GraphicsState(Transform toPage) {
        this.toPage = toPage;
    }

    GraphicsState copy() {
        var copy = new GraphicsState(toPage);
        copy.text = text;
        copy.line = line;
        copy.font = font;
        copy.size = size;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scaling = scaling;
        copy.leading = leading;
        copy.rise = rise;
        return copy;
    }

    /// Begins a line `x` and `y` away from the beginning of the one before.
    void moveLine(double x, double y) {
        line = line.after(x, y);
        text = line;
    }

    void setLine(Transform matrix) {
        line = matrix;
        text = matrix;
    }
}
