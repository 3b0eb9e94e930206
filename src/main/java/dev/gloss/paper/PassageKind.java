package dev.gloss.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a passage is in its paper.
public enum PassageKind {
    /// Title, authors and affiliations as printed.
    FRONT,
    ABSTRACT,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    FOOTNOTE,
    EQUATION,
    TABLE,
    CODE,
    /// One entry of the reference list.
    REFERENCE,
    /// Words that stand inside a figure.
    FIGURE_TEXT,
    /// What fits no other kind; text is never dropped.
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The word for it in queries, JSON and on the screen, such as `list-item`.
    public String label() {
        return label;
    }

    /// The kind that has this label, or empty if none has.
    public static Optional<PassageKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
