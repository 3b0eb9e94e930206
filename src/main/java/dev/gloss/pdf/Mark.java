package dev.gloss.pdf;

import dev.gloss.paper.Region;
import dev.gloss.text.Span;

import java.time.Instant;
import java.util.List;

/// A mark to be made in a PDF: the words it highlights, or a sheet stuck onto the first page if it
/// highlights none.
///
/// @param name by which it is known again, in every viewer
/// @param contents what is said about the words; may be empty
/// @param color red, green and blue as 0xRRGGBB
/// @param created when it was made
/// @param strips the words, line by line in their order
public record Mark(String name, String contents, int color, Instant created, List<Strip> strips) {

    public Mark {
        strips = List.copyOf(strips);
    }

    /// Words of one printed line.
    ///
    /// @param line the box around the line
    /// @param text what the line says
    /// @param words which of it are meant, in UTF-16 units
    public record Strip(Region line, String text, Span words) {

        public Strip {
            if (words.end() > text.length()) {
                throw new IllegalArgumentException("%s of %s".formatted(words, text));
            }
        }
    }
}
