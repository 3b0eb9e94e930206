package dev.gloss.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `a NEAR/8 b` and `a ADJ/8 b`: both words with at most so many words between, in any order or in
/// this one. They may be chained, and each side may be a word, a pattern, a quoted phrase, or words
/// in parentheses of which any will do.
///
/// @param query the same for Lucene, as a function of intervals
/// @param end where it ends in what was typed, in UTF-16 units
record Distance(String query, int end) {

    private static final String WORD = "[\\p{L}\\p{N}*][\\p{L}\\p{N}.'_*?-]*";
    private static final String SIDE =
            "\"[^\"\\\\]*[\\p{L}\\p{N}][^\"\\\\]*\"|" + WORD + "|\\((?:\\s*" + WORD + ")+\\s*\\)";
    private static final Pattern FIRST =
            Pattern.compile("(" + SIDE + ")(?=\\s+(?:NEAR|ADJ)/\\d{1,3}\\s)");
    private static final Pattern NEXT =
            Pattern.compile("\\s+(NEAR|ADJ)/(\\d{1,3})\\s+(" + SIDE + ")(?=[\\s)^]|$)");

    /// What begins at a place, if this does.
    static Optional<Distance> at(String typed, int start) {
        Matcher first = FIRST.matcher(typed).region(start, typed.length());
        first.useTransparentBounds(true);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        String query = interval(first.group(1));
        int end = first.end();
        Matcher next = NEXT.matcher(typed).region(end, typed.length());
        while (next.lookingAt()) {
            String order = next.group(1).equals("NEAR") ? "unordered" : "ordered";
            query =
                    "fn:maxgaps(%s fn:%s(%s %s))"
                            .formatted(next.group(2), order, query, interval(next.group(3)));
            end = next.end();
            next.region(end, typed.length());
        }
        return end == first.end()
                ? Optional.empty()
                : Optional.of(new Distance("(" + query + ")", end));
    }

    private static String interval(String side) {
        if (side.startsWith("(")) {
            StringBuilder any = new StringBuilder("fn:or(");
            for (String word : side.substring(1, side.length() - 1).strip().split("\\s+", -1)) {
                if (!word.equals("OR")) {
                    any.append(interval(word)).append(' ');
                }
            }
            return any.append(')').toString();
        }
        if (side.startsWith("\"") || !Patterns.isPattern(side)) {
            return side;
        }
        // The parts of a compound are words of their own.
        List<String> parts = List.of(side.toLowerCase(Locale.ROOT).split("-+"));
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part ->
                        Patterns.isPattern(part)
                                ? "fn:wildcard(%s %d)".formatted(part, Patterns.MOST_WORDS)
                                : part)
                .collect(Collectors.joining(" ", "fn:phrase(", ")"));
    }
}
