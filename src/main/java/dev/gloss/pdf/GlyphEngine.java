package dev.gloss.pdf;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs a page's content and keeps where each glyph falls. It knows only the operators that place
/// text: colours, paths and pictures cost time and tell nothing that is asked here.
final class GlyphEngine extends PDFStreamEngine {

    private final Map<PDFont, Letters> fonts;
    private List<Glyph> glyphs = new ArrayList<>();
    private @Nullable PageFrame frame;
    private DoublePrinting doubles = new DoublePrinting();
    private int forms;

    /// @param fonts what earlier pages have learnt of the document's fonts
    @SuppressWarnings("this-escape")
    GlyphEngine(Map<PDFont, Letters> fonts) {
        this.fonts = fonts;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /// The glyphs of one page, also those before a failure, which is handed on by `failed`.
    List<Glyph> read(PDPage page, Runnable failed) {
        glyphs = new ArrayList<>();
        doubles = new DoublePrinting();
        frame = PageFrame.of(page);
        forms = 0;
        try {
            processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failed.run();
        }
        return glyphs;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector step) {
        Letters letters = fonts.computeIfAbsent(font, Letters::new);
        String text = letters.of(code);
        if (text.isEmpty() || frame == null) {
            return;
        }
        float[] move = frame.turn(place, step.getX());
        Direction direction = Direction.of(move[2], move[3]);
        float width = (float) Math.hypot(move[2], move[3]);
        float size = Math.abs(place.getScalingFactorY() * letters.height());
        var glyph =
                new Glyph(
                        text,
                        move[0],
                        move[1],
                        direction == Direction.RIGHT || direction == Direction.SLANTED ? width : 0,
                        size,
                        letters.face(),
                        direction,
                        forms > 0);
        if (Float.isFinite(move[0] + move[1] + width + size) && !doubles.repeats(glyph)) {
            glyphs.add(glyph);
        }
    }
}
