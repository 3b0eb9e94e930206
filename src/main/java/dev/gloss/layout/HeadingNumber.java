package dev.gloss.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number before a heading's title: `2.1.3`, `IV`, `A`, `B.2`.
///
/// @param kind of its first part
/// @param parts values of its parts, from 1; at least one
record HeadingNumber(Kind kind, List<Integer> parts) {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:(?:Appendix|APPENDIX|Chapter|CHAPTER|Section|SECTION|Part|PART|§)\\s*)?"
                        + "((?:\\d{1,2}|[A-Z])(?:\\.\\d{1,3})*|[IVXL]{1,6})([.:)]\\s*|\\s+)(?=[`$(“\"]?\\d?\\p{L})(.*)",
                    Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    /// How a number is written.
    enum Kind {
        ARABIC,
        ROMAN,
        LETTER,
        /// `1)`, as items of a list have it; says nothing of the depth.
        ITEM
    }

    HeadingNumber {
        parts = List.copyOf(parts);
    }

    /// The number that a text opens with; empty if it opens with none. A lone capital counts,
    /// though it may be a word.
    static Optional<HeadingNumber> of(String text) {
        return match(text).map(number -> parse(number.group(1), number.group(2).startsWith(")")));
    }

    /// The text without the number it opens with.
    static String title(String text) {
        return match(text).map(number -> number.group(3)).orElse(text);
    }

    private static Optional<Matcher> match(String text) {
        if (!mayOpen(text)) {
            return Optional.empty();
        }
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() && !matcher.group(3).isEmpty()
                ? Optional.of(matcher)
                : Optional.empty();
    }

    /// Whether the first two characters may be those of a number or of the word before it, which
    /// most titles without a number show that they are not.
    private static boolean mayOpen(String text) {
        return text.length() > 1
                && (!Character.isLowerCase(text.charAt(1)) || "ACSP".indexOf(text.charAt(0)) >= 0);
    }

    /// How deep a heading's number says it lies, from 1.
    int depth() {
        return parts.size();
    }

    /// Whether a list or a sentence could open in the same way: a single letter or digit.
    boolean isLone() {
        return parts.size() == 1;
    }

    /// Whether it can be that of a paper's first heading.
    boolean isFirst() {
        return isLone() && parts.getFirst() <= 1 && (kind == Kind.ARABIC || kind == Kind.ROMAN);
    }

    /// Whether this number comes next after another, in the same series or as its first child.
    boolean follows(HeadingNumber other) {
        int last = parts.getLast();
        if (kind != other.kind) {
            return false;
        }
        if (last == 1 && parts.size() == other.parts.size() + 1) {
            return parts.subList(0, parts.size() - 1).equals(other.parts);
        }
        return parts.size() == other.parts.size()
                && last == other.parts.getLast() + 1
                && parts.subList(0, parts.size() - 1)
                        .equals(other.parts.subList(0, other.parts.size() - 1));
    }

    private static HeadingNumber parse(String written, boolean item) {
        HeadingNumber number = parse(written);
        return item ? new HeadingNumber(Kind.ITEM, number.parts()) : number;
    }

    private static HeadingNumber parse(String written) {
        String[] words = written.split("\\.", -1);
        String first = words[0];
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            parts.add(Integer.valueOf(words[i]));
        }
        if (Character.isDigit(first.charAt(0))) {
            parts.addFirst(Integer.valueOf(first));
            return new HeadingNumber(Kind.ARABIC, parts);
        }
        boolean roman = words.length == 1 && ROMAN.matcher(first).matches();
        if (roman && !first.matches("[CDLMX]")) {
            parts.addFirst(roman(first));
            return new HeadingNumber(Kind.ROMAN, parts);
        }
        parts.addFirst(first.charAt(0) - 'A' + 1);
        return new HeadingNumber(Kind.LETTER, parts);
    }

    private static int roman(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = digit(written.charAt(i));
            int next = i + 1 < written.length() ? digit(written.charAt(i + 1)) : 0;
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
