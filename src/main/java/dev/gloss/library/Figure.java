package dev.gloss.library;

import dev.gloss.paper.PassageKind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure, table or algorithm, known by its caption.
///
/// @param caption the passage that is the caption
/// @param name as a place names it, such as `fig-2`
record Figure(PlacedPassage caption, String name) {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)(fig(?:ure)?|tab(?:le)?|alg(?:orithm)?)\\.?\\s*([A-Z]?\\.?[\\dIVX]+(?:\\.\\d+)*)\\b.*",
                    Pattern.DOTALL);

    /// The figure whose caption a passage is; empty if it is none.
    static Optional<Figure> of(PlacedPassage passage) {
        Matcher label = LABEL.matcher(passage.text());
        if (passage.passage().kind() != PassageKind.CAPTION || !label.matches()) {
            return Optional.empty();
        }
        String kind = label.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
        return Optional.of(
                new Figure(passage, kind + "-" + label.group(2).toLowerCase(Locale.ROOT)));
    }

    boolean isTable() {
        return name.startsWith("tab");
    }
}
