package dev.gloss.library;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether two PDFs hold the same paper, told by what is printed in them as their own. Likeness
/// alone decides nothing.
final class Identity {

    /// Share of equal passages above which two texts agree: a mark or a stamp more changes a
    /// passage or two.
    private static final double AGREEING_TEXT = .9;

    /// Share of common words above which two titles agree: a new subtitle is the same paper, a
    /// sequel is not.
    private static final double AGREEING_TITLE = .6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Identity() {}

    /// Whether one is another version of the other: the same arXiv id or DOI, and titles that
    /// agree.
    static boolean isVersion(Metadata metadata, PaperEntry entry) {
        boolean sameId =
                isSame(withoutVersion(metadata.arxiv()), withoutVersion(entry.arxiv()))
                        || isSame(metadata.doi(), entry.doi());
        return sameId && titlesLike(metadata.title()).test(entry.title());
    }

    /// Whether another title names the same paper as this one, but for a word or two.
    static Predicate<String> titlesLike(String title) {
        Set<String> words = words(title);
        return other -> agrees(words, words(other));
    }

    private static boolean agrees(Set<String> words, Set<String> others) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        int all = words.size() + others.size() - common.size();
        return all > 0 && common.size() >= AGREEING_TITLE * all;
    }

    /// Whether one holds the other's text, marked up or saved again. Scans have none to agree.
    ///
    /// With the same first half of the trailer's `/ID` (ISO 32000-1, 14.4), one is the other's
    /// file; the id alone says nothing, because some programs give all their files one.
    static boolean textAgrees(Paper one, Paper other) {
        Set<String> texts = texts(one);
        Set<String> others = texts(other);
        int most = Math.max(texts.size(), others.size());
        texts.retainAll(others);
        return most > 0 && texts.size() >= AGREEING_TEXT * most;
    }

    private static Set<String> texts(Paper paper) {
        return paper.passages().stream()
                .map((Passage passage) -> paper.text(passage))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> words(String title) {
        return BETWEEN_WORDS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    private static @Nullable String withoutVersion(@Nullable String arxiv) {
        return arxiv == null ? null : arxiv.replaceFirst("v\\d+$", "");
    }
}
