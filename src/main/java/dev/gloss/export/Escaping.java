package dev.gloss.export;

/// Writes plain text so that no reader of Markdown sees anything else in it.
///
/// commonmark's own writer lets a leading `+`, a leading `~~~` and blanks at a line's end change
/// the text, and it knows CommonMark only. Here every character also stays text in GitHub's tables,
/// strikethrough and automatic links, in Obsidian's `[[links]]`, `#tags`, `==marks==`,
/// `%%comments%%` and `^block-ids`, in Dataview's `key:: value`, and in pandoc's `$math$`, `^sup^`,
/// `~sub~`, `@citations` and `{attributes}`. What only embellishes (curly quotes, dashes, emoji
/// codes) is left to the reader's settings.
final class Escaping {

    private static final String ALWAYS = "\\`*_[]<#|~$^{@";
    private static final String AT_LINE_START = "-+=>:";
    private static final String IN_PAIRS = "=%:";

    private Escaping() {}

    /// Escapes a piece of one line.
    ///
    /// @param text without line ends
    /// @param startsLine whether a line begins with it, so that blanks and markers of lists count
    /// @param endsLine whether a line ends with it, so that blanks count
    static String escape(String text, boolean startsLine, boolean endsLine) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int marker = startsLine ? listDelimiter(text) : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = startsLine && i == 0;
            boolean last = endsLine && i == text.length() - 1;
            if (isBlank(c) && (first || last)) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                boolean special = i == marker || isSpecial(text, i) || (first && isMarker(c));
                escaped.append(special ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMarker(char c) {
        return AT_LINE_START.indexOf(c) >= 0;
    }

    private static boolean isSpecial(String text, int i) {
        char c = text.charAt(i);
        return ALWAYS.indexOf(c) >= 0
                || (c == '&' && beginsReference(text, i))
                || (c == ':' && text.startsWith("//", i + 1))
                || (c == '.' && text.regionMatches(true, i - 3, "www", 0, 3))
                || (IN_PAIRS.indexOf(c) >= 0 && isDoubled(text, i));
    }

    private static boolean beginsReference(String text, int i) {
        return i + 1 < text.length()
                && (text.charAt(i + 1) == '#' || Character.isLetter(text.charAt(i + 1)));
    }

    private static boolean isDoubled(String text, int i) {
        char c = text.charAt(i);
        return (i > 0 && text.charAt(i - 1) == c)
                || (i + 1 < text.length() && text.charAt(i + 1) == c);
    }

    /// Where the `.` or `)` stands that would make the line an item of a numbered list; -1 if none
    /// does.
    private static int listDelimiter(String text) {
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean delimits = 0 < i && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
        boolean ends = i + 1 >= text.length() || isBlank(text.charAt(i + 1));
        return delimits && ends ? i : -1;
    }
}
