package dev.gloss.layout;

import java.text.Normalizer;
import java.util.Map;

/// What a glyph's characters become in the canonical text: ligatures taken apart, accents composed,
/// control characters gone.
final class Characters {

    private static final String[] LATIN_LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    /// Codes of the ligatures ff, fi, fl, ffi, ffl in TeX's OT1 and T1 encodings, which leak from
    /// fonts that do not say what their letters are.
    private static final char OT1_FF = 0x0B;

    private static final char T1_FF = 0x1B;

    private static final char STROKE = '\u0337';

    private static final Map<Character, Character> COMBINING =
            Map.ofEntries(
                    Map.entry('`', '\u0300'),
                    Map.entry('\u00B4', '\u0301'),
                    Map.entry('\u02CA', '\u0301'),
                    Map.entry('\u02CB', '\u0300'),
                    Map.entry('\u02C6', '\u0302'),
                    Map.entry('\u02DC', '\u0303'),
                    Map.entry('\u00AF', '\u0304'),
                    Map.entry('\u02C9', '\u0304'),
                    Map.entry('\u02D8', '\u0306'),
                    Map.entry('\u02D9', '\u0307'),
                    Map.entry('\u00A8', '\u0308'),
                    Map.entry('\u02DA', '\u030A'),
                    Map.entry('\u02DD', '\u030B'),
                    Map.entry('\u02C7', '\u030C'),
                    Map.entry('\u00B8', '\u0327'),
                    Map.entry('\u02DB', '\u0328'));

    private Characters() {}

    /// The text of a glyph without what must not stand in a text.
    static String clean(String text) {
        if (isPlain(text) || text.equals(" ")) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += length(text, i)) {
            append(clean, text.codePointAt(i));
        }
        return clean.toString();
    }

    /// Whether it is one visible character of ASCII, as most glyphs are.
    static boolean isPlain(String text) {
        return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            clean.append(LATIN_LIGATURES[c - 0xFB00]);
        } else if ((Character.isWhitespace(c) && !isLigatureCode(c)) || Character.isSpaceChar(c)) {
            clean.append(' ');
        } else if (isLigatureCode(c) || c == 0xAD) {
            clean.appendCodePoint(c);
        } else if (isText(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isText(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && c != 0xFFFE
                && c != 0xFFFF;
    }

    static boolean isLigatureCode(int c) {
        return c < ' ' && ((c >= OT1_FF && c < OT1_FF + 5) || (c >= T1_FF && c < T1_FF + 5));
    }

    /// The letters of a ligature's code in an old TeX font.
    static String ligature(char code) {
        return LATIN_LIGATURES[code - (code < T1_FF ? OT1_FF : T1_FF)];
    }

    /// How many letters there are in a text.
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The second half of a pair is no letter.
            boolean letter = c < 0x80 ? isAsciiLetter(c) : isLetter(text, i);
            letters += letter ? 1 : 0;
        }
        return letters;
    }

    /// How many chars of a text are no blanks.
    static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += text.charAt(i) > ' ' ? 1 : 0;
        }
        return marks;
    }

    /// Whether a letter begins at a place in a text.
    static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        // Asked so often that those of English are told apart first.
        return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(text.codePointAt(i));
    }

    /// How many chars the character at a place in a text takes.
    static int length(String text, int i) {
        return text.charAt(i) < Character.MIN_SURROGATE
                ? 1
                : Character.charCount(text.codePointAt(i));
    }

    private static boolean isAsciiLetter(char c) {
        // The bit that tells small letters from capitals set, both are small ones.
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /// Whether a glyph of these characters is an accent that belongs on another glyph.
    static boolean isAccent(String text) {
        if (text.length() != 1) {
            return false;
        }
        char c = text.charAt(0);
        // Of ASCII, of which most glyphs are, there is but one.
        return c < 0x80
                ? c == '`'
                : COMBINING.containsKey(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A letter under its accent, as one character where Unicode has it; null if it has not.
    static @org.jspecify.annotations.Nullable String compose(String letter, String accent) {
        char mark = COMBINING.getOrDefault(accent.charAt(0), accent.charAt(0));
        if (mark == STROKE) {
            // The Polish l, which Unicode does not take apart.
            return switch (letter) {
                case "L" -> "Ł";
                case "l" -> "ł";
                default -> null;
            };
        }
        String base =
                switch (letter) {
                    case "ı" -> "i";
                    case "ȷ" -> "j";
                    default -> letter;
                };
        String composed = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
        return composed.length() == base.length() ? composed : null;
    }
}
