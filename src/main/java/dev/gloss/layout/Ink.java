package dev.gloss.layout;

import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import java.util.ArrayList;
import java.util.List;

/// What can be seen of a line's marks that are not blank, found out in one go because a paper has
/// tens of thousands of them.
final class Ink {

    private final List<Kin> families = new ArrayList<>();
    private Kin family;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private Glyph main;
    private int most;

    /// @param glyphs at least one
    Ink(Glyph[] glyphs) {
        main = glyphs[0];
        family = new Kin(main);
        families.add(family);
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                add(glyph);
            }
        }
    }

    private void add(Glyph glyph) {
        left = glyph.x() < left ? glyph.x() : left;
        right = glyph.right() > right ? glyph.right() : right;
        family = family.has(glyph) ? family : family(glyph);
        int votes = family.add(glyph);
        if (votes > most) {
            most = votes;
            main = glyph;
        }
    }

    /// A line has few, so that looking through them is quicker than any table.
    private Kin family(Glyph glyph) {
        for (Kin kin : families) {
            if (kin.has(glyph)) {
                return kin;
            }
        }
        families.add(new Kin(glyph));
        return families.getLast();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /// A glyph of the font, size and baseline that most letters have.
    Glyph main() {
        return main;
    }

    Looks looks() {
        int[] counts = new int[6];
        int all = 0;
        for (Kin kin : families) {
            all += kin.marks;
            counts[0] += kin.face.bold() ? kin.marks : 0;
            counts[1] += kin.face.italic() ? kin.marks : 0;
            counts[2] += kin.face.fixedPitch() ? kin.marks : 0;
            counts[3] += kin.face.isMath() ? kin.marks : 0;
            counts[4] += kin.inForms;
            counts[5] += kin.face.type3() ? kin.marks : 0;
        }
        float n = Math.max(1, all);
        return new Looks(
                counts[0] / n,
                counts[1] / n,
                counts[2] / n,
                counts[3] / n,
                counts[4] / n,
                counts[5] / n);
    }

    /// Glyphs of one face, size and baseline.
    private static final class Kin {

        private final Face face;
        private final int size;
        private final int baseline;
        private Glyph last;
        private int marks;
        private int inForms;

        Kin(Glyph glyph) {
            this.face = glyph.face();
            this.size = Math.round(2 * glyph.size());
            this.baseline = Math.round(glyph.baseline());
            this.last = glyph;
        }

        boolean has(Glyph glyph) {
            return isSetAs(glyph) && face.equals(glyph.face());
        }

        // Most are set exactly as the one before, which is quicker to tell than what is nearly so.
        private boolean isSetAs(Glyph glyph) {
            return (glyph.baseline() == last.baseline() && glyph.size() == last.size())
                    || (baseline == Math.round(glyph.baseline())
                            && size == Math.round(2 * glyph.size()));
        }

        /// @return how much all of them count
        int add(Glyph glyph) {
            last = glyph;
            marks++;
            inForms += glyph.inForm() ? 1 : 0;
            return face.isMath() ? marks : 3 * marks;
        }
    }
}
