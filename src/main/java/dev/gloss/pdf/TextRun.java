package dev.gloss.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/// The strings that one operator shows, set glyph by glyph (ISO 32000-1, 9.4.4). What is the same
/// for all of them is worked out once.
final class TextRun {

    private static final int SPACE = 32;

    private final GraphicsState state;
    private final Letters font;
    private final boolean inForm;
    private final PageText page;
    private final Transform toPage;
    private final Direction direction;

    /// Width on the page of what is one em wide.
    private final double em;

    /// Size of the font on the page.
    private final float size;

    /// How far the pen has come, in text space.
    private double right;

    private double up;

    TextRun(GraphicsState state, Letters font, boolean inForm, PageText page) {
        this.state = state;
        this.font = font;
        this.inForm = inForm;
        this.page = page;
        this.toPage = state.text.then(state.toPage);
        double stretched = state.size * state.scaling;
        this.direction =
                stretched < 0
                        ? Direction.of(-toPage.a(), -toPage.b())
                        : Direction.of(toPage.a(), toPage.b());
        this.em = Math.abs(stretched) * Math.hypot(toPage.a(), toPage.b());
        this.size =
                (float) Math.abs(state.size * font.height() * Math.hypot(toPage.c(), toPage.d()));
    }

    /// Shows the last operand, if it is a string.
    void showLast(Operands operands) throws IOException {
        int last = operands.size() - 1;
        if (last >= 0 && operands.isString(last)) {
            show(operands.bytes(), operands.start(last), operands.end(last));
        }
        state.text = state.text.after(right, up);
    }

    /// Shows all strings among the operands; numbers between them move the pen back.
    void showAll(Operands operands) throws IOException {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.isString(i)) {
                show(operands.bytes(), operands.start(i), operands.end(i));
            } else if (operands.isNumber(i)) {
                adjust(operands.number(i) * state.size / 1000);
            }
        }
        state.text = state.text.after(right, up);
    }

    private void adjust(double back) {
        if (font.isVertical()) {
            up -= back;
        } else {
            right -= back * state.scaling;
        }
    }

    private void show(byte[] bytes, int from, int to) throws IOException {
        switch (font.codeLength()) {
            case 1 -> {
                for (int i = from; i < to; i++) {
                    show(bytes[i] & 0xFF, 1);
                }
            }
            case 2 -> {
                for (int i = from; i + 1 < to; i += 2) {
                    show(((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF), 2);
                }
            }
            default -> {
                var string = new ByteArrayInputStream(bytes, from, to - from);
                for (int left = to - from; left > 0; left = string.available()) {
                    int code = font.nextCode(string);
                    show(code, left - string.available());
                }
            }
        }
    }

    private void show(int code, int length) {
        Letter letter = font.of(code);
        if (!letter.text().isEmpty()) {
            page.add(glyph(letter), letter.isUnknown());
        }
        double spacing =
                state.characterSpacing + (code == SPACE && length == 1 ? state.wordSpacing : 0);
        if (font.isVertical()) {
            up += letter.up() * state.size + spacing;
        } else {
            right += (letter.right() * state.size + spacing) * state.scaling;
        }
    }

    private Glyph glyph(Letter letter) {
        double x = right + letter.shiftRight() * state.size * state.scaling;
        double y = up + letter.shiftUp() * state.size + state.rise;
        boolean level = direction == Direction.RIGHT || direction == Direction.SLANTED;
        return new Glyph(
                letter.text(),
                (float) (x * toPage.a() + y * toPage.c() + toPage.e()),
                (float) (x * toPage.b() + y * toPage.d() + toPage.f()),
                level ? (float) Math.abs(letter.right() * em) : 0,
                size,
                font.face(),
                direction,
                inForm);
    }
}
