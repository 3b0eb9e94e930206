package dev.gloss.paper;

import dev.gloss.text.Span;

import java.util.List;

/// The smallest piece of a paper that is found, shown and cited by itself: a paragraph, a caption,
/// a heading. Its text is the canonical text of its span.
///
/// @param kind what it is
/// @param span UTF-16 units of the canonical text, not empty
/// @param level depth of a heading or list item, from 1 outermost; 0 for every other kind
/// @param at where in the canonical text it interrupts a paragraph (an equation shown inside a
///   sentence), in UTF-16 units from 0; [#NOWHERE] if it interrupts none
/// @param lines its printed lines in reading order, at least one, ascending inside `span`
public record Passage(PassageKind kind, Span span, int level, int at, List<TextLine> lines) {

    /// The `at` of a passage that interrupts no paragraph.
    public static final int NOWHERE = -1;

    public Passage {
        lines = List.copyOf(lines);
        if (span.isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("a passage without text at " + span);
        }
        if (level < 0 || at < NOWHERE) {
            throw new IllegalArgumentException("level %d, at %d".formatted(level, at));
        }
        if (!lines.stream().allMatch(line -> span.contains(line.span()))) {
            throw new IllegalArgumentException("a line outside its passage " + span);
        }
    }

    /// A passage that interrupts nothing.
    public Passage(PassageKind kind, Span span, int level, List<TextLine> lines) {
        this(kind, span, level, NOWHERE, lines);
    }

    /// Physical page on which it starts, from 1.
    public int page() {
        return lines.getFirst().region().page();
    }

    /// Physical page on which it ends, from 1.
    public int lastPage() {
        return lines.getLast().region().page();
    }
}
