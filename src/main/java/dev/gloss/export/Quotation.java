package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A single quote with where it is from, in Markdown.
public final class Quotation {

    private static final int AUTHORS_NAMED = 3;

    private Quotation() {}

    /// A block quote, and below it its source and citation.
    public static String write(String words, String source, String citation) {
        return "%s\n\n%s %s\n"
                .formatted(Markdown.quote(words), PaperFields.plain("— " + source), citation);
    }

    /// Authors, title, year and page in one line of plain text.
    ///
    /// @param page as printed
    public static String source(
            List<String> authors, String title, @Nullable Integer year, String page) {
        return Stream.of(names(authors), title, Objects.toString(year, ""), "p. " + page)
                .filter(part -> !part.isBlank())
                .collect(joining(", "));
    }

    /// As pandoc cites: `[@deepseek-v3, p. 9]`.
    public static String cite(String key, String page) {
        return "[@%s, p. %s]".formatted(key, page);
    }

    private static String names(List<String> authors) {
        return authors.size() > AUTHORS_NAMED
                ? authors.getFirst() + " et al."
                : String.join(", ", authors);
    }
}
