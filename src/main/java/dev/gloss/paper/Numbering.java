package dev.gloss.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the numbers of a paper's headings from their words.
///
/// Digits before a title are a number. A lone capital is one only in company: "A Proofs" with "B
/// Data" or "A.1 Lemmas" beside it, while "A Note on Scale" alone is all title, and so for "I"
/// among Roman numerals.
final class Numbering {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:(?:Appendix|Section|Chapter|Part)\\s+)?"
                        + "((?:\\d{1,3}|[A-Z])(?:\\.\\d{1,3})*|[IVXLC]{2,7})(?:[.:]\\s*|\\s+)(\\S.*)",
                    Pattern.DOTALL);

    private final List<String> headings;

    Numbering(List<String> headings) {
        this.headings = headings;
    }

    /// Number and title; the number is empty where there is none.
    Numbered split(String heading) {
        Matcher matcher = NUMBERED.matcher(heading);
        if (matcher.matches() && (!isLoneCapital(heading) || hasCompany(heading))) {
            return new Numbered(matcher.group(1), title(matcher.group(2)));
        }
        return new Numbered("", title(heading));
    }

    // A run-in head ends in a point that belongs to the paragraph it opens.
    private static String title(String words) {
        return words.replaceFirst("(?<=[\\p{L}\\p{N})])[.:]$", "");
    }

    private boolean hasCompany(String heading) {
        return headings.stream()
                .anyMatch(other -> !other.equals(heading) && continues(heading.charAt(0), other));
    }

    private static boolean continues(char capital, String other) {
        Matcher matcher = NUMBERED.matcher(other);
        if (!matcher.matches()) {
            return false;
        }
        String number = matcher.group(1);
        return number.startsWith(capital + ".")
                || (capital == 'I' && number.equals("II"))
                || (number.length() == 1 && Math.abs(number.charAt(0) - capital) == 1);
    }

    private static boolean isLoneCapital(String heading) {
        return heading.matches("(?s)[A-Z][.:]?\\s.*");
    }

    record Numbered(String number, String title) {}
}
