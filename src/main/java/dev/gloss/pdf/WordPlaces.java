package dev.gloss.pdf;

import dev.gloss.paper.Rect;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.Comparator;
import java.util.List;

/// Finds where some words of a line are printed.
///
/// The line's words went through layout, which joined hyphens and took ligatures apart; so both
/// they and the glyphs are compared in normal form without blanks and hyphens.
final class WordPlaces {

    private final List<Glyph> glyphs;

    /// @param glyphs of the page
    WordPlaces(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /// The box around the words; of the whole line if they cannot be told apart.
    Rect of(Mark.Strip strip) {
        Rect line = strip.line().box();
        if (strip.words().equals(new Span(0, strip.text().length()))) {
            return line;
        }
        List<Glyph> printed = inside(line);
        StringBuilder text = new StringBuilder();
        printed.forEach(glyph -> text.append(glyph.text()));
        Span units = find(strip, text.toString());
        if (printed.isEmpty()) {
            // Words that do not run from left to right.
            return line;
        } else if (units.isEmpty()) {
            return share(strip, line);
        }
        Glyph first = glyphAt(printed, units.start());
        Glyph last = glyphAt(printed, units.end() - 1);
        double x = Math.max(line.x(), Math.min(first.x(), last.x()));
        double right = Math.min(line.right(), Math.max(first.right(), last.right()));
        return right > x ? new Rect(x, line.y(), right - x, line.height()) : line;
    }

    private List<Glyph> inside(Rect line) {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.direction() == Direction.RIGHT)
                .filter(glyph ->
                        glyph.baseline() > line.y() && glyph.baseline() <= line.bottom() + 1)
                .filter(glyph -> glyph.right() > line.x() - 1 && glyph.x() < line.right() + 1)
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
    }

    /// Which units of the glyphs' text are the words: of several places where they stand, the one
    /// nearest to where they stand in the line.
    private static Span find(Mark.Strip strip, String printed) {
        NormalForm line = NormalForm.unbroken(strip.text());
        NormalForm there = NormalForm.unbroken(printed);
        Span wanted = line.normal(strip.words());
        String words = wanted.in(line.value());
        int best = -1;
        for (int at = there.value().indexOf(words);
                at >= 0;
                at = there.value().indexOf(words, at + 1)) {
            boolean isNearer = Math.abs(at - wanted.start()) < Math.abs(best - wanted.start());
            best = best < 0 || isNearer ? at : best;
        }
        return words.isEmpty() || best < 0
                ? new Span(0, 0)
                : there.original(new Span(best, best + words.length()));
    }

    private static Glyph glyphAt(List<Glyph> printed, int unit) {
        int end = 0;
        for (Glyph glyph : printed) {
            end += glyph.text().length();
            if (unit < end) {
                return glyph;
            }
        }
        return printed.getLast();
    }

    /// As if all characters had one width.
    private static Rect share(Mark.Strip strip, Rect line) {
        double unit = line.width() / strip.text().length();
        Span words = strip.words();
        return new Rect(
                line.x() + words.start() * unit,
                line.y(),
                (words.end() - words.start()) * unit,
                line.height());
    }
}
