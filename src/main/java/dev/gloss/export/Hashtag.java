package dev.gloss.export;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tags as Obsidian writes them inside a text: letters, digits, `_`, `-` and `/`, and not digits
/// alone.
final class Hashtag {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
    // An underscore at the edge of a word could open or close emphasis.
    private static final Pattern EDGES = Pattern.compile("^[_-]+|[_-]+$");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private Hashtag() {}

    /// The tags with `#`, without repeats; one of which no character is left is passed over.
    static List<String> of(List<String> tags) {
        return tags.stream()
                .map(Hashtag::word)
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> "#" + word)
                .toList();
    }

    private static String word(String tag) {
        String word =
                Arrays.stream(tag.split("/"))
                        .map(Hashtag::part)
                        .filter(part -> !part.isEmpty())
                        .collect(joining("/"));
        return NUMBER.matcher(word).matches() ? "_" + word : word;
    }

    private static String part(String part) {
        return EDGES.matcher(OTHERS.matcher(part).replaceAll("-")).replaceAll("");
    }
}
