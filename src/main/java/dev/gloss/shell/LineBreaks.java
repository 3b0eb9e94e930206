package dev.gloss.shell;

import org.jline.utils.WCWidth;

import java.util.ArrayList;
import java.util.List;

/// Breaks a line at its blanks where it is wider than a terminal, which would break it anywhere.
/// The lines that follow begin as far in as the first, behind a `> ` of their own if it is a quote.
final class LineBreaks {

    private static final String QUOTE = "> ";

    private final int[] characters;
    private final Style[] styles;
    private final int columns;
    private final int indent;
    private final List<Styled> lines = new ArrayList<>();

    private LineBreaks(Styled line, int columns) {
        this.characters = line.text().stripTrailing().codePoints().toArray();
        this.styles = styles(line);
        this.columns = columns;
        this.indent = indent(line.text(), columns);
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
        while (from < characters.length) {
            int room = lines.isEmpty() ? columns : columns - indent;
            int end = end(from, room);
            add(from, end);
            from = end;
            while (from < characters.length && characters[from] == ' ') {
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
        for (int at = from; at < characters.length; at++) {
            if (characters[at] == ' ' && hasWord) {
                lastBlank = at;
            }
            hasWord |= characters[at] != ' ';
            width += width(characters[at]);
            if (width > room && characters[at] != ' ') {
                return lastBlank > from ? lastBlank : Math.max(from + 1, at);
            }
        }
        return characters.length;
    }

    private void add(int from, int end) {
        Styled line = lines.isEmpty() ? Styled.EMPTY : margin();
        for (int at = from; at < end; ) {
            int next = at;
            while (next < end && styles[next] == styles[at]) {
                next++;
            }
            line = line.then(new String(characters, at, next - at), styles[at]);
            at = next;
        }
        lines.add(line);
    }

    private Styled margin() {
        int quoteAt = indent - QUOTE.length();
        return quoteAt >= 0 && characters[quoteAt] == '>'
                ? Styled.of(" ".repeat(quoteAt) + QUOTE, styles[quoteAt])
                : Styled.plain(" ".repeat(indent));
    }

    private static int indent(String text, int columns) {
        int blanks = text.length() - text.stripLeading().length();
        int indent = text.startsWith(QUOTE, blanks) ? blanks + QUOTE.length() : blanks;
        return indent > columns / 2 ? 0 : indent;
    }

    private static Style[] styles(Styled line) {
        Style[] styles = new Style[line.text().length()];
        int at = 0;
        for (Styled.Piece piece : line.pieces()) {
            for (int end = at + piece.text().codePointCount(0, piece.text().length());
                    at < end;
                    at++) {
                styles[at] = piece.style();
            }
        }
        return styles;
    }
}
