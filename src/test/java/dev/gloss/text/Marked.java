package dev.gloss.text;

import java.util.ArrayList;
import java.util.List;

/// A text with spans drawn into it: `the ‹bias› term` has the span of `bias`.
///
/// @param text without the marks
/// @param spans in the order in which they open
public record Marked(String text, List<Span> spans) {

    public static Marked of(String drawn) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < drawn.length(); i++) {
            switch (drawn.charAt(i)) {
                case '‹' -> open = text.length();
                case '›' -> spans.add(new Span(open, text.length()));
                default -> text.append(drawn.charAt(i));
            }
        }
        return new Marked(text.toString(), spans);
    }

    /// The only span that is drawn.
    public Span span() {
        if (spans.size() != 1) {
            throw new IllegalArgumentException("%d spans in %s".formatted(spans.size(), text));
        }
        return spans.getFirst();
    }

    /// Draws spans into a text; they must be disjoint and ascending.
    public static String draw(String text, List<Span> spans) {
        StringBuilder drawn = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            drawn.insert(span.end(), '›').insert(span.start(), '‹');
        }
        return drawn.toString();
    }
}
