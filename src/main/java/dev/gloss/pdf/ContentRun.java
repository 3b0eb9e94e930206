package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Does what the operators of one content stream say. An operator without the operands that it
/// needs is passed over.
final class ContentRun {

    private final GlyphEngine engine;
    private final PageText text;
    private final Resources resources;
    private final Operands operands = new Operands();
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final ActualText actual;
    private GraphicsState state;

    ContentRun(GlyphEngine engine, PageText text, Resources resources, GraphicsState start) {
        this.engine = engine;
        this.text = text;
        this.resources = resources;
        this.actual = new ActualText(text);
        this.state = start;
    }

    void run(StreamBytes content) throws IOException {
        var scanner = new ContentScanner(content.bytes(), content.length(), operands);
        for (Operator next = scanner.next(); next != Operator.END; next = scanner.next()) {
            perform(next);
        }
    }

    private void perform(Operator operator) throws IOException {
        switch (operator) {
            case SHOW -> textRun().showLast(operands);
            case SHOW_ADJUSTED -> textRun().showAll(operands);
            case MOVE -> move();
            case MOVE_AND_SET_LEADING -> moveAndSetLeading();
            case SET_MATRIX -> setMatrix();
            case NEXT_LINE -> state.moveLine(0, -state.leading);
            case SHOW_LINE -> showLine();
            case SHOW_SPACED_LINE -> showSpacedLine();
            case BEGIN_TEXT -> state.setLine(Transform.NONE);
            case SET_FONT -> setFont();
            case SET_CHARACTER_SPACING -> state.characterSpacing = last(state.characterSpacing);
            case SET_WORD_SPACING -> state.wordSpacing = last(state.wordSpacing);
            case SET_SCALING -> state.scaling = last(100 * state.scaling) / 100;
            case SET_LEADING -> state.leading = last(state.leading);
            case SET_RISE -> state.rise = last(state.rise);
            case SAVE -> saved.push(state.copy());
            case RESTORE -> restore();
            case CONCATENATE -> concatenate();
            case SET_STATE -> setState();
            case DRAW -> draw();
            case BEGIN_MARK -> actual.begin(null);
            case BEGIN_MARK_WITH_PROPERTIES -> actual.begin(actualText());
            case END_MARK -> actual.end();
            case BEGIN_IMAGE -> text.addPicture();
            case END_TEXT, IMAGE_DATA, OTHER, END -> {}
        }
    }

    /// The font that was chosen, or else one that knows nothing.
    private TextRun textRun() {
        Letters font = state.font == null ? resources.noFont() : state.font;
        return new TextRun(state, font, engine.inForm(), text);
    }

    private void showLine() throws IOException {
        state.moveLine(0, -state.leading);
        textRun().showLast(operands);
    }

    private void showSpacedLine() throws IOException {
        int string = operands.size() - 1;
        if (string >= 2 && operands.isNumber(string - 2) && operands.isNumber(string - 1)) {
            state.wordSpacing = operands.number(string - 2);
            state.characterSpacing = operands.number(string - 1);
        }
        showLine();
    }

    private void move() {
        if (operands.endWithNumbers(2)) {
            state.moveLine(operands.fromEnd(2), operands.fromEnd(1));
        }
    }

    private void moveAndSetLeading() {
        if (operands.endWithNumbers(2)) {
            state.leading = -operands.fromEnd(1);
            move();
        }
    }

    private void setMatrix() {
        if (operands.endWithNumbers(6)) {
            state.setLine(matrix());
        }
    }

    private void concatenate() {
        if (operands.endWithNumbers(6)) {
            state.toPage = matrix().then(state.toPage);
        }
    }

    private Transform matrix() {
        return new Transform(
                operands.fromEnd(6),
                operands.fromEnd(5),
                operands.fromEnd(4),
                operands.fromEnd(3),
                operands.fromEnd(2),
                operands.fromEnd(1));
    }

    private void setFont() {
        if (operands.endWithNumbers(1)) {
            state.size = operands.fromEnd(1);
            state.font = resources.font(operands.name(operands.size() - 2));
        }
    }

    private void setState() {
        COSArray font = resources.stateFont(operands.name(operands.size() - 1));
        if (font != null
                && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.font = resources.font(dictionary);
            state.size = size.floatValue();
        }
    }

    private @Nullable String actualText() {
        byte[] here = operands.entry("ActualText");
        return here.length == 0
                ? resources.actualText(operands.name(operands.size() - 1))
                : new COSString(here).getString();
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void draw() throws IOException {
        COSStream form = resources.form(operands.name(operands.size() - 1));
        if (form == null) {
            text.addPicture();
        } else {
            engine.draw(form, resources, state);
        }
    }

    /// The number before the operator; what was before if there is none.
    private double last(double before) {
        return operands.endWithNumbers(1) ? operands.fromEnd(1) : before;
    }
}
