package dev.gloss.export;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links from note to note, `[[n-01jdkx7q4z]]`, which lead nowhere once notes are blocks of a file.
final class NoteLinks {

    private static final Pattern LINK =
            Pattern.compile("\\[\\[(n-[0-9a-hjkmnp-tv-z]{10})(\\|[^\\]\n]*)?\\]\\]");

    private NoteLinks() {}

    /// Makes them lead to the block of the note in the file of its paper, as Obsidian writes that.
    ///
    /// @param papers keys of the papers under which notes are exported, by id
    static String toBlocks(String body, Map<String, String> papers) {
        return LINK.matcher(body)
                .replaceAll(link -> {
                    String key = papers.get(link.group(1));
                    String alias = link.group(2) == null ? "" : link.group(2);
                    String to =
                            key == null
                                    ? link.group()
                                    : "[[%s#^%s%s]]".formatted(key, link.group(1), alias);
                    return Matcher.quoteReplacement(to);
                });
    }
}
