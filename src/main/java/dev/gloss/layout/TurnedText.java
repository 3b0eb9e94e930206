package dev.gloss.layout;

import dev.gloss.paper.Page;
import dev.gloss.paper.Rect;
import dev.gloss.pdf.Direction;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is not written upright, such as arXiv's stamp in the margin: it belongs to the
/// page, not to the text.
final class TurnedText {

    /// Steps longer than this, in ems, part words.
    private static final double WORD_STEP = .95;

    private static final double LINE_STEP = 4;

    /// More glyphs than a stamp in the margin has.
    private static final int MANY = 150;

    private TurnedText() {}

    /// Pages, from 1, most of whose text is turned, such as tables set sideways. The words in a
    /// drawing may run as they like.
    static List<Integer> sidewaysPages(PdfDocument document) {
        return document.pages().stream()
                .filter(page -> isSideways(page.glyphs()))
                .map(PageGlyphs::number)
                .toList();
    }

    private static boolean isSideways(List<Glyph> glyphs) {
        int others = 0;
        for (Glyph glyph : glyphs) {
            others += glyph.direction() == Direction.RIGHT || glyph.inForm() ? 1 : 0;
            if (2 * others >= glyphs.size()) {
                return false;
            }
        }
        return glyphs.size() - others > MANY;
    }

    /// @param turned glyphs of a page, in drawing order
    static List<Page.Furniture> of(List<Glyph> turned) {
        List<Page.Furniture> found = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : turned) {
            if (!open.isEmpty() && isAway(open.getLast(), glyph)) {
                add(found, open);
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        add(found, open);
        return found;
    }

    private static void add(List<Page.Furniture> found, List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Rect box = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean parted =
                    i > 0
                            && step(glyphs.get(i - 1), glyph)
                                    > WORD_STEP * glyph.size() * widthOf(glyphs.get(i - 1));
            text.append(parted ? " " : "").append(Characters.clean(glyph.text()));
            Rect place = new Rect(glyph.x(), glyph.baseline(), glyph.width(), glyph.size());
            box = box == null ? place : box.union(place);
        }
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (box != null && !words.isEmpty()) {
            found.add(new Page.Furniture(words, box));
        }
    }

    // Roughly how much of an em letters take, for the glyphs of turned text have no width of their
    // own.
    private static double widthOf(Glyph glyph) {
        return "mwMW".contains(glyph.text())
                ? 1.1
                : "ijlt.,:;'|!I".contains(glyph.text()) ? .6 : .85;
    }

    private static boolean isAway(Glyph last, Glyph glyph) {
        return last.direction() != glyph.direction()
                || step(last, glyph) > LINE_STEP * Math.max(last.size(), glyph.size());
    }

    private static double step(Glyph last, Glyph glyph) {
        return Math.hypot(glyph.x() - last.x(), glyph.baseline() - last.baseline());
    }
}
