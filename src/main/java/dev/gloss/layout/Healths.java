package dev.gloss.layout;

import dev.gloss.paper.Health;
import dev.gloss.paper.Health.State;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import java.util.List;
import java.util.stream.Collectors;

/// How well a PDF could be read, worst first.
final class Healths {

    /// Share of letters in no alphabet above which a font's letters are probably not what they look
    /// like.
    private static final double MOST_UNKNOWN = .1;

    private Healths() {}

    static Health of(PdfDocument document) {
        Damages damages = document.damages();
        if (document.pages().stream().allMatch(page -> page.glyphs().isEmpty())) {
            return new Health(
                    State.NO_TEXT,
                    "it has no text layer, as a scan; only its title can be searched, and notes on"
                            + " it are possible");
        } else if (!damages.failedPages().isEmpty()) {
            return new Health(
                    State.PARTIAL,
                    "could not be read to the end: page %s".formatted(list(damages.failedPages())));
        } else if (damages.pagesLeftOut()) {
            return new Health(
                    State.PARTIAL,
                    "only the first %d pages were read".formatted(document.pages().size()));
        } else if (damages.warnings() > 0) {
            return new Health(
                    State.DAMAGED,
                    "the file is damaged and text may be missing; download it again");
        } else if (unknown(document) > MOST_UNKNOWN) {
            return new Health(
                    State.DOUBTFUL,
                    "its fonts do not say which letters they hold; the text is probably wrong");
        }
        return Health.GOOD;
    }

    private static String list(List<Integer> pages) {
        return pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static double unknown(PdfDocument document) {
        long all = 0;
        long unknown = 0;
        for (PageGlyphs page : document.pages()) {
            for (Glyph glyph : page.glyphs()) {
                all++;
                unknown += isUnknown(glyph.text().codePointAt(0)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) unknown / all;
    }

    private static boolean isUnknown(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }
}
