package dev.gloss.shell;

import java.util.Arrays;
import java.util.Locale;

/// A text of which parts are marked; a later mark lies over an earlier one.
final class Marking {

    private final String text;
    private final Style[] styles;

    Marking(String text, Style usual) {
        this.text = text;
        this.styles = new Style[text.length()];
        Arrays.fill(styles, usual);
    }

    /// @param start in UTF-16 units; what lies outside the text is passed over
    /// @param end exclusive
    void mark(int start, int end, Style style) {
        int from = Math.clamp(start, 0, styles.length);
        Arrays.fill(styles, from, Math.clamp(end, from, styles.length), style);
    }

    /// Marks words wherever they stand, whatever their case.
    void markAll(String words, Style style) {
        String lower = text.toLowerCase(Locale.ROOT);
        String needle = words.toLowerCase(Locale.ROOT);
        int at = needle.isEmpty() ? -1 : lower.indexOf(needle);
        while (at >= 0) {
            mark(at, at + needle.length(), style);
            at = lower.indexOf(needle, at + needle.length());
        }
    }

    Styled styled() {
        return Styled.part(text, styles, 0, styles.length);
    }
}
