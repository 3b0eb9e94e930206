package dev.gloss.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;

/// Runs a page's content and keeps where each glyph falls. Colours, paths and pictures cost time
/// and tell nothing that is asked here, so they are not even looked at.
///
/// PDFBox's `PDFStreamEngine` is the model for what is forgiven; it makes an object of every number
/// and asks a font for every glyph, which takes several times as long.
final class GlyphEngine {

    /// Forms within forms.
    private static final int DEEPEST = 50;

    /// Bytes of content that are run for one page, a form's as often as it is drawn: drawings of
    /// drawings can be made to take for ever.
    private static final long MOST_WORK = 1L << 29;

    /// What drawing a form costs besides running its bytes, as if it were as many more.
    private static final int DRAWING = 1 << 12;

    private final Fonts fonts;
    private final Forms forms;
    private final PageText text = new PageText();
    private int depth;
    private long work;

    /// @param fonts what earlier pages have learnt of the document's fonts
    /// @param forms what they have learnt of its forms
    GlyphEngine(Fonts fonts, Forms forms) {
        this.fonts = fonts;
        this.forms = forms;
    }

    /// The text of one page, also what stands before a failure, which is handed on by `failed`.
    PageText read(PDPage page, Runnable failed) {
        try {
            var start = new GraphicsState(PageFrame.of(page).toPage());
            run(contents(page), Resources.of(page, fonts), start);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failed.run();
        }
        return text;
    }

    private static StreamBytes contents(PDPage page) throws IOException {
        var contents = new StreamBytes();
        COSBase base = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (base instanceof COSStream stream) {
            contents.add(stream);
        } else if (base instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    contents.add(stream);
                }
            }
        }
        return contents;
    }

    private void run(StreamBytes content, Resources resources, GraphicsState start)
            throws IOException {
        work += content.length() + DRAWING;
        if (work > MOST_WORK) {
            throw new IOException("more drawings than any page needs");
        }
        text.addContent(content.length());
        new ContentRun(this, text, resources, start).run(content);
    }

    /// Whether what is drawn belongs to a form.
    boolean inForm() {
        return depth > 0;
    }

    /// Draws a form where a graphics state says.
    void draw(COSStream form, Resources around, GraphicsState state) throws IOException {
        if (depth == DEEPEST || forms.isTextless(form)) {
            return;
        }
        depth++;
        try {
            int before = text.shown();
            GraphicsState start = state.copy();
            start.toPage = Transform.of(form.getCOSArray(COSName.MATRIX)).then(start.toPage);
            run(forms.content(form), around.of(form), start);
            if (text.shown() == before) {
                forms.addTextless(form);
            }
        } finally {
            depth--;
        }
    }
}
