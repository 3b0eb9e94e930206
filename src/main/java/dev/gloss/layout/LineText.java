package dev.gloss.layout;

import dev.gloss.pdf.Glyph;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Writes the glyphs of a line as words: spaces where there are gaps, accents on their letters.
final class LineText {

    private final Glyph[] glyphs;
    private final float wordGap;
    private final StringBuilder text;
    private @Nullable Glyph last;

    private LineText(Glyph[] glyphs) {
        this.glyphs = glyphs;
        this.wordGap = Tuning.WORD_GAP + tracking(glyphs);
        this.text = new StringBuilder(2 * glyphs.length);
    }

    static String of(List<Glyph> glyphs) {
        return of(glyphs.toArray(new Glyph[0]));
    }

    static String of(Glyph[] glyphs) {
        return new LineText(glyphs).write();
    }

    private String write() {
        for (int i = 0; i < glyphs.length; i++) {
            Glyph glyph = glyphs[i];
            String letters = Characters.clean(glyph.text());
            if (!Characters.isPlain(letters) && letters.isBlank()) {
                space();
            } else if (!Characters.isAccent(letters)) {
                append(letters, glyph);
                last = glyph;
            } else if (i + 1 < glyphs.length && accents(glyph, letters, glyphs[i + 1])) {
                append(composed(glyphs[i + 1], letters), glyph);
                last = glyphs[++i];
            } else if (!putOnLast(glyph, letters)) {
                append(letters, glyph);
                last = glyph;
            }
        }
        return RightToLeft.logical(repairLigatures(text.toString().strip()));
    }

    private void append(String letters, Glyph glyph) {
        if (last != null && isGap(last, glyph)) {
            space();
        }
        text.append(letters);
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private boolean isGap(Glyph before, Glyph glyph) {
        float em = before.size() > glyph.size() ? before.size() : glyph.size();
        float gap = glyph.x() - before.right();
        return gap > wordGap * em || (gap < -0.5f * em && isStacked(before, glyph, em));
    }

    private static boolean isStacked(Glyph before, Glyph glyph, float em) {
        return Math.abs(glyph.baseline() - before.baseline()) > Tuning.SAME_BASELINE * em;
    }

    private static boolean accents(Glyph accent, String letters, Glyph base) {
        return overlaps(accent, base)
                && Characters.compose(Characters.clean(base.text()), letters) != null;
    }

    private static String composed(Glyph base, String accent) {
        String whole = Characters.compose(Characters.clean(base.text()), accent);
        return whole == null ? base.text() : whole;
    }

    private boolean putOnLast(Glyph glyph, String letters) {
        if (last == null || text.isEmpty() || !overlaps(glyph, last)) {
            return false;
        }
        int end = text.length() - 1;
        String whole = Characters.compose(text.substring(end), letters);
        if (whole == null) {
            return false;
        }
        text.replace(end, end + 1, whole);
        return true;
    }

    private static boolean overlaps(Glyph accent, Glyph base) {
        float middle = accent.x() + accent.width() / 2;
        return middle > base.x() - 0.1f * base.size() && middle < base.right() + 0.1f * base.size();
    }

    /// Letters set apart for looks: the usual gap of the line, in ems, if it is a positive one.
    private static float tracking(Glyph[] glyphs) {
        int all = glyphs.length - 1;
        int usual = all * 2 / 5;
        if (glyphs.length < 4 || positiveGaps(glyphs) < all - usual) {
            return 0;
        }
        float[] gaps = new float[all];
        for (int i = 0; i < all; i++) {
            Glyph after = glyphs[i + 1];
            gaps[i] = (after.x() - glyphs[i].right()) / Math.max(1, after.size());
        }
        Arrays.sort(gaps);
        return Math.max(0, gaps[usual]);
    }

    private static int positiveGaps(Glyph[] glyphs) {
        int positive = 0;
        for (int i = 1; i < glyphs.length; i++) {
            positive += glyphs[i].x() > glyphs[i - 1].right() ? 1 : 0;
        }
        return positive;
    }

    private static String repairLigatures(String line) {
        if (!hasLigatureCode(line)) {
            return line;
        }
        var repaired = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Characters.isLigatureCode(c)) {
                repaired.append(c);
            } else if (isLetter(line, i - 1) || isLetter(line, i + 1)) {
                repaired.append(Characters.ligature(c));
            }
        }
        return repaired.toString();
    }

    private static boolean hasLigatureCode(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Characters.isLigatureCode(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String line, int i) {
        return i >= 0 && i < line.length() && Character.isLetter(line.charAt(i));
    }
}
