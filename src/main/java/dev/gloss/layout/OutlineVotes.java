package dev.gloss.layout;

import dev.gloss.pdf.Bookmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What the PDF's own table of contents says of its headings: a strong vote, but no more, because
/// it may name what is no heading and leave out what is one.
final class OutlineVotes {

    private static final int SHORTEST = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, List<Bookmark>> byTitle = new HashMap<>();

    /// @param bookmarks none where the file has none or they are to be ignored
    OutlineVotes(List<Bookmark> bookmarks) {
        for (Bookmark bookmark : bookmarks) {
            String key = key(bookmark.title());
            if (key.length() >= SHORTEST) {
                byTitle.computeIfAbsent(key, _ -> new ArrayList<>()).add(bookmark);
            }
        }
    }

    /// Whether an entry of these words leads to the page on which the block stands.
    boolean has(Block block) {
        return level(block).isPresent();
    }

    /// The level of that entry, from 1 outermost; empty if there is none.
    OptionalInt level(Block block) {
        if (byTitle.isEmpty()) {
            return OptionalInt.empty();
        }
        return byTitle.getOrDefault(key(block.text()), List.of()).stream()
                .filter(entry -> entry.page() == 0 || entry.page() == block.page())
                .mapToInt(Bookmark::level)
                .findFirst();
    }

    /// Letters and digits of a title without its number, so that ligatures, blanks and points play
    /// no part.
    private static String key(String title) {
        String plain = Normalizer.normalize(HeadingNumber.title(title), Normalizer.Form.NFKC);
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
