package dev.gloss.shell;

import java.util.HexFormat;

/// Text from documents, notes and file names, made harmless: no character of Unicode's categories
/// Cc (but newline) and Cf is left, so that none can move the cursor, change the title, hide a word
/// or turn its direction.
final class SafeText {

    private static final HexFormat HEX = HexFormat.of();

    private SafeText() {}

    /// For people: a tab becomes a blank, half of a surrogate pair U+FFFD, the rest goes.
    static String clean(String text) {
        if (text.codePoints().allMatch(SafeText::isHarmless)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> {
                    if (isHarmless(codePoint)) {
                        clean.appendCodePoint(codePoint);
                    } else if (codePoint == '\t') {
                        clean.append(' ');
                    } else if (Character.getType(codePoint) == Character.SURROGATE) {
                        clean.append('\uFFFD');
                    }
                });
        return clean.toString();
    }

    /// For programs: each such character is written as JSON's `\\uXXXX`, so that nothing is lost.
    ///
    /// @param json one JSON value on one line
    static String escape(String json) {
        if (json.codePoints().allMatch(SafeText::isHarmless)) {
            return json;
        }
        StringBuilder safe = new StringBuilder(json.length() + 32);
        json.codePoints()
                .forEach(codePoint -> {
                    if (isHarmless(codePoint)) {
                        safe.appendCodePoint(codePoint);
                    } else {
                        for (char unit : Character.toChars(codePoint)) {
                            safe.append("\\u").append(HEX.toHexDigits(unit));
                        }
                    }
                });
        return safe.toString();
    }

    private static boolean isHarmless(int codePoint) {
        if ((codePoint >= ' ' && codePoint < 0x7F) || codePoint == '\n') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
