package dev.gloss.shell;

import org.jline.utils.WCWidth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Breaks a line at its blanks where it is wider than a terminal, which would break it anywhere.
/// The lines that follow begin as far in as the first, behind a `> ` of their own if it is a quote.
final class LineBreaks {

    private static final String QUOTE = "> ";

    private final String text;
    private final Style[] styles;
    private final int columns;
    private final int indent;
    private final List<Styled> lines = new ArrayList<>();

    private LineBreaks(Styled line, int columns) {
        this.text = line.text().stripTrailing();
        this.styles = styles(line);
        this.columns = columns;
        this.indent = indent(text, columns);
    }

    /// The same characters on lines of at most so many character cells, if no word is wider. A
    /// blank at which a line is broken is left out.
    ///
    /// @param line without line ends
    static List<Styled> of(Styled line, int columns) {
        if (line.text().length() * 2 <= columns || width(line.text()) <= columns) {
            return List.of(line);
        }
        return new LineBreaks(line, columns).broken();
    }

    /// How many character cells a terminal needs for it; an ideograph or an emoji takes two, an
    /// accent none.
    static int width(String text) {
        return text.codePoints().map(LineBreaks::width).sum();
    }

    private static int width(int character) {
        return character >= ' ' && character < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(character));
    }

    private List<Styled> broken() {
        int from = 0;
        while (from < text.length()) {
            Styled margin = lines.isEmpty() ? Styled.EMPTY : margin();
            int end = end(from, lines.isEmpty() ? columns : columns - indent);
            lines.add(margin.then(Styled.part(text, styles, from, end)));
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    /// The end of what fits, exclusive: before the last blank, or in the middle of a word that is
    /// wider than a line.
    private int end(int from, int room) {
        int width = 0;
        int lastBlank = -1;
        boolean hasWord = false;
        int next;
        for (int at = from; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            next = at + Character.charCount(character);
            if (character == ' ' && hasWord) {
                lastBlank = at;
            }
            hasWord |= character != ' ';
            width += width(character);
            if (width > room && character != ' ') {
                return lastBlank > from
                        ? lastBlank
                        : Math.max(text.offsetByCodePoints(from, 1), at);
            }
        }
        return text.length();
    }

    private Styled margin() {
        int quoteAt = indent - QUOTE.length();
        return quoteAt >= 0 && text.charAt(quoteAt) == '>'
                ? Styled.of(" ".repeat(quoteAt) + QUOTE, styles[quoteAt])
                : Styled.plain(" ".repeat(indent));
    }

    private static int indent(String text, int columns) {
        int blanks = text.length() - text.stripLeading().length();
        int indent = text.startsWith(QUOTE, blanks) ? blanks + QUOTE.length() : blanks;
        return indent > columns / 2 ? 0 : indent;
    }

    private static Style[] styles(Styled line) {
        return line.pieces().stream()
                .flatMap(
                        piece -> Collections.nCopies(piece.text().length(), piece.style()).stream())
                .toArray(Style[]::new);
    }
}
