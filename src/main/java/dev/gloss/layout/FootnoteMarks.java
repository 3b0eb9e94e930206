package dev.gloss.layout;

import dev.gloss.pdf.Glyph;

/// The marks with which footnotes begin.
final class FootnoteMarks {

    private static final String SYMBOLS = "∗†‡§¶‖";

    private FootnoteMarks() {}

    /// Whether a line begins with a raised or smaller figure or letter, or with a sign that only
    /// notes have, and goes on with words.
    static boolean opens(Line line) {
        Glyph mark = line.glyphs().getFirst();
        int c = mark.text().codePointAt(0);
        boolean small = mark.size() < Tuning.SCRIPT_SIZE * line.size();
        boolean raised = line.baseline() - mark.baseline() > Tuning.SAME_BASELINE / 2 * line.size();
        boolean sign = SYMBOLS.indexOf(c) >= 0;
        boolean figure = Character.isDigit(c) || Character.isLowerCase(c) || c == '*';
        return (sign || (figure && small && raised)) && Sentences.words(line.text()) > 0;
    }
}
