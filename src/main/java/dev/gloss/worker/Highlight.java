package dev.gloss.worker;

import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.pdf.Mark;
import dev.gloss.text.Span;

import java.time.Instant;
import java.util.List;

/// What is to be marked in a copy of a PDF, as [Mark] has it, in a form that travels to a worker.
///
/// @param name by which it is known again
/// @param contents what is said about the words
/// @param color as 0xRRGGBB
/// @param created such as `2026-11-23T10:15:30Z`
/// @param strips the words, line by line; empty for a note on the whole
public record Highlight(
        String name, String contents, int color, String created, List<Strip> strips) {

    public Highlight {
        strips = List.copyOf(strips);
    }

    /// Words of one printed line, whose box is given in points on the page as displayed.
    ///
    /// @param page from 1
    /// @param text what the line says
    /// @param start first UTF-16 unit of the words in `text`, from 0
    /// @param end one past the last
    public record Strip(
            int page,
            double x,
            double y,
            double width,
            double height,
            String text,
            int start,
            int end) {

        public static Strip of(Region line, String text, Span words) {
            Rect box = line.box();
            return new Strip(
                    line.page(),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    text,
                    words.start(),
                    words.end());
        }

        private Mark.Strip mark() {
            return new Mark.Strip(
                    new Region(page, new Rect(x, y, width, height)), text, new Span(start, end));
        }
    }

    Mark mark() {
        return new Mark(
                name,
                contents,
                color,
                Instant.parse(created),
                strips.stream().map(Strip::mark).toList());
    }
}
