package dev.gloss.layout;

import dev.gloss.pdf.Bookmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What the PDF's own table of contents says of its headings: a strong vote, but no more, because
/// it may name what is no heading and leave out what is one.
final class OutlineVotes {

    private static final int SHORTEST = 3;

    private final Map<String, List<Bookmark>> byTitle = new HashMap<>();
    private final Set<Integer> pages = new HashSet<>();

    /// @param bookmarks none where the file has none or they are to be ignored
    OutlineVotes(List<Bookmark> bookmarks) {
        for (Bookmark bookmark : bookmarks) {
            String key = key(bookmark.title());
            if (key.length() >= SHORTEST) {
                byTitle.computeIfAbsent(key, _ -> new ArrayList<>()).add(bookmark);
                pages.add(bookmark.page());
            }
        }
    }

    /// Whether an entry of these words leads to the page on which the block stands.
    boolean has(Block block) {
        return level(block).isPresent();
    }

    /// The level of that entry, from 1 outermost; empty if there is none.
    OptionalInt level(Block block) {
        if (!pages.contains(0) && !pages.contains(block.page())) {
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
        var key = new StringBuilder();
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(OutlineVotes::isLetterOrNumber)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
