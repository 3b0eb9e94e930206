package dev.gloss.layout;

import static java.util.stream.Collectors.joining;

import dev.gloss.paper.Health;
import dev.gloss.paper.Health.State;
import dev.gloss.pdf.Damages;
import dev.gloss.pdf.Glyph;
import dev.gloss.pdf.PageGlyphs;
import dev.gloss.pdf.PdfDocument;

import java.util.List;
import java.util.stream.Stream;

/// How well a PDF could be read, worst first.
final class Healths {

    /// Share of letters in no alphabet above which a font's letters are probably not what they look
    /// like.
    private static final double MOST_UNKNOWN = .1;

    private Healths() {}

    static Health of(PdfDocument document) {
        Damages damages = document.damages();
        boolean noText = document.pages().stream().allMatch(page -> page.glyphs().isEmpty());
        if (!damages.failedPages().isEmpty() || damages.pagesLeftOut() > 0) {
            return new Health(State.PARTIAL, partial(document.pages().size(), damages));
        } else if (!damages.flaws().isEmpty()) {
            return new Health(
                    State.DAMAGED,
                    "%s; %s, download it again"
                            .formatted(
                                    flaws(damages),
                                    noText ? "no text was found" : "text may be missing"));
        } else if (noText) {
            return new Health(
                    State.NO_TEXT,
                    "it has no text layer, as a scan; only its title can be searched, and notes on"
                            + " it are possible");
        } else if (unknown(document) > MOST_UNKNOWN) {
            return new Health(
                    State.DOUBTFUL,
                    "its fonts do not say which letters they hold; the text is probably wrong");
        }
        return Health.GOOD;
    }

    private static String partial(int read, Damages damages) {
        List<Integer> failed = damages.failedPages();
        String unread =
                failed.isEmpty()
                        ? ""
                        : "%s %s could not be read to the end"
                                .formatted(failed.size() == 1 ? "page" : "pages", list(failed));
        String rest =
                damages.pagesLeftOut() == 0
                        ? ""
                        : "pages 1–%d of %d".formatted(read, read + damages.pagesLeftOut());
        return Stream.of(rest, unread, flaws(damages))
                .filter(words -> !words.isEmpty())
                .collect(joining("; "));
    }

    private static String flaws(Damages damages) {
        return damages.flaws().entrySet().stream()
                .map(flaw -> flaw.getKey().times(flaw.getValue()))
                .collect(joining(", "));
    }

    private static String list(List<Integer> pages) {
        String first = pages.stream().limit(10).map(String::valueOf).collect(joining(", "));
        return pages.size() > 10 ? first + ", …" : first;
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
