package dev.gloss.layout;

import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Glyphs drawn one after the other along one line, while it grows.
final class PenRun {

    private final Glyph[] page;
    private final List<Glyph> initials = new ArrayList<>();

    /// Places in the page's drawing order, ascending; as many as `count` says.
    private int[] drawn = new int[32];

    private int count;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float baseline;
    private float size;
    private int letters;
    private boolean leftward;

    /// @param page all glyphs of it, in drawing order
    PenRun(Glyph[] page) {
        this.page = page;
    }

    /// Takes in a glyph and nothing of its ink, of which a blank one has none.
    ///
    /// @param order place in the page's drawing order
    void keep(int order) {
        drawn = count == drawn.length ? Arrays.copyOf(drawn, 2 * count) : drawn;
        drawn[count++] = order;
    }

    /// @param order place of a glyph that is not blank in the page's drawing order
    void add(int order) {
        keep(order);
        Glyph glyph = page[order];
        letters++;
        leftward |= glyph.right() < right && glyph.x() < left && isLeftward(glyph);
        left = glyph.x() < left ? glyph.x() : left;
        right = glyph.right() > right ? glyph.right() : right;
        if (glyph.size() * Tuning.SCRIPT_SIZE > size) {
            size = glyph.size();
            baseline = glyph.baseline();
        }
    }

    boolean isEmpty() {
        return letters == 0;
    }

    /// Whether the pen, after this run, went on with the glyph on the same line.
    boolean continuesWith(Glyph glyph) {
        if (isEmpty()) {
            return false;
        }
        boolean grows = glyph.size() > size;
        float em = grows ? glyph.size() : size;
        float gap = glyph.x() - right;
        boolean script = (grows ? size : glyph.size()) < Tuning.SCRIPT_SIZE * em;
        float shift = script ? Tuning.SCRIPT_SHIFT : Tuning.SAME_BASELINE;
        float back = script ? Tuning.SCRIPT_STEP_BACK : Tuning.STEP_BACK;
        return Math.abs(glyph.baseline() - baseline) <= shift * em
                && gap < Tuning.WIDEST_GAP * em
                && gap > -back * em
                && glyph.x() > left - em;
    }

    /// Whether the pen goes on to the left with Hebrew or Arabic.
    boolean continuesLeftwards(Glyph glyph) {
        return !isEmpty()
                && glyph.x() < left
                && isLeftward(glyph)
                && Math.abs(glyph.baseline() - baseline) <= Tuning.SAME_BASELINE * size
                && left - glyph.right() < Tuning.WIDEST_GAP * size
                && left - glyph.right() > -Tuning.STEP_BACK * size;
    }

    private static boolean isLeftward(Glyph glyph) {
        return RightToLeft.isLetter(glyph.text().codePointAt(0));
    }

    /// Whether the pen came back to this line after drawing something right of it, above or below
    /// its baseline: a fraction, the limits of a sum.
    ///
    /// @param began left edge of all that was drawn since
    /// @param reached right edge of all that was drawn since
    boolean resumesWith(Glyph glyph, float began, float reached) {
        return !isEmpty()
                && began > right - 0.5f * size
                && Math.abs(glyph.baseline() - baseline) <= 0.1f * size
                && glyph.size() >= Tuning.SCRIPT_SIZE * size
                && glyph.x() > right - 0.3f * size
                && glyph.x() > reached - 3 * size
                && glyph.x() - reached < Tuning.WIDEST_GAP * size;
    }

    /// Whether it is a small piece of a formula beside this line's baseline.
    boolean embraces(PenRun crumb) {
        return crumb.right - crumb.left < Tuning.CRUMB_WIDTH * size
                && crumb.right - crumb.left < 0.5f * (right - left)
                && Math.abs(crumb.baseline - baseline) < Tuning.CRUMB_SHIFT * size
                && crumb.left > left - 0.5f * size
                && crumb.right < right + 2 * size
                && crumb.size < 1.05f * size;
    }

    void absorb(PenRun crumb) {
        int[] both = Arrays.copyOf(drawn, count + crumb.count);
        System.arraycopy(crumb.drawn, 0, both, count, crumb.count);
        Arrays.sort(both);
        drawn = both;
        count = both.length;
        left = Math.min(left, crumb.left);
        right = Math.max(right, crumb.right);
    }

    /// Whether this is an initial letter set over several lines, the first of which `text` begins.
    boolean isDropCapOf(PenRun text) {
        return letters <= 2
                && size > Tuning.DROP_CAP * text.size
                && text.left > right - 0.2f * size
                && text.left < right + size
                && text.baseline <= baseline + 0.2f * text.size
                && text.baseline > baseline - 1.3f * size;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /// Its glyphs in drawing order; from left to right if the pen went to the left.
    Glyph[] glyphs() {
        Glyph[] glyphs = inDrawingOrder();
        if (leftward) {
            Arrays.sort(glyphs, Comparator.comparingDouble(Glyph::x));
        }
        return glyphs;
    }

    private Glyph[] inDrawingOrder() {
        Glyph[] glyphs = initials.toArray(new Glyph[initials.size() + count]);
        for (int i = 0; i < count; i++) {
            glyphs[initials.size() + i] = page[drawn[i]];
        }
        return glyphs;
    }

    /// Its glyphs without the initial letter, whose size would make the line look large.
    void beginWith(PenRun dropCap) {
        Face face = page[drawn[0]].face();
        for (Glyph g : dropCap.inDrawingOrder()) {
            initials.addFirst(
                    new Glyph(
                            g.text(),
                            g.x(),
                            baseline,
                            left - g.x(),
                            size,
                            face,
                            g.direction(),
                            g.inForm()));
            left = Math.min(left, g.x());
        }
    }
}
