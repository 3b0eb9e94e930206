package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;

/// Splits the line of a query command at blanks outside double quotes, and alters nothing else:
/// what is typed is what is searched.
final class QueryWords {

    private QueryWords() {}

    /// The pieces between blanks, quotes included. A quote that is never closed is a character like
    /// any other.
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || Character.isWhitespace(line.charAt(at))) {
                if (at > start) {
                    words.add(line.substring(start, at));
                }
                start = at + 1;
            } else if (opensQuote(line, at)) {
                at = closingQuote(line, at);
            }
        }
        return words;
    }

    /// Whether a quote is open at the end of these words, and closed by later ones.
    static boolean isInsideQuote(List<String> before, List<String> after) {
        String line = String.join(" ", before);
        for (int at = 0; at < line.length(); at++) {
            if (isQuote(line, at)) {
                int close = closingQuote(line, at);
                if (close < 0) {
                    return closingQuote("\"" + String.join(" ", after), 0) > 0;
                }
                at = close;
            }
        }
        return false;
    }

    private static boolean opensQuote(String line, int at) {
        return isQuote(line, at) && closingQuote(line, at) > 0;
    }

    private static int closingQuote(String line, int open) {
        for (int at = open + 1; at < line.length(); at++) {
            if (isQuote(line, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isQuote(String line, int at) {
        return line.charAt(at) == '"' && (at == 0 || line.charAt(at - 1) != '\\');
    }
}
