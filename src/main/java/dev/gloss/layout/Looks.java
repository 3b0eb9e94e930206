package dev.gloss.layout;

import dev.gloss.pdf.Face;
import dev.gloss.pdf.Glyph;

import java.util.List;

/// Shares of a line's marks, from 0 to 1, that look a certain way.
///
/// @param bold heavy faces
/// @param italic slanted faces
/// @param fixed faces of one width
/// @param math mathematical fonts
/// @param form inside an embedded drawing
/// @param type3 fonts drawn by procedures
record Looks(float bold, float italic, float fixed, float math, float form, float type3) {

    static Looks of(List<Glyph> glyphs) {
        int[] counts = new int[6];
        int all = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            Face face = glyph.face();
            all++;
            counts[0] += face.bold() ? 1 : 0;
            counts[1] += face.italic() ? 1 : 0;
            counts[2] += face.fixedPitch() ? 1 : 0;
            counts[3] += face.isMath() ? 1 : 0;
            counts[4] += glyph.inForm() ? 1 : 0;
            counts[5] += face.type3() ? 1 : 0;
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
}
