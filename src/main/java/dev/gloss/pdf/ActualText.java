package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The text that a file itself gives for what it shows (`/ActualText`, ISO 32000-1, 14.9.4). It is
/// heeded where the glyphs do not tell their letters, and where it says of a hyphen that the line's
/// end put it there; elsewhere every glyph is kept at its place.
final class ActualText {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String HYPHENS = "-\u2010";

    /// More characters than any glyph stands for.
    private static final int MOST_CHARACTERS = 8;

    /// @param first glyph that belongs to it
    /// @param text null for marks that give none
    private record Mark(int first, @Nullable String text) {}

    private final PageText page;
    private final Deque<Mark> open = new ArrayDeque<>();

    ActualText(PageText page) {
        this.page = page;
    }

    /// @param text that a mark gives for what follows; null if it gives none
    void begin(@Nullable String text) {
        open.push(new Mark(page.glyphs().size(), text));
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Mark mark = open.pop();
        List<Glyph> glyphs = page.glyphs().subList(mark.first(), page.glyphs().size());
        if (mark.text() != null && !glyphs.isEmpty() && helps(mark, mark.text(), glyphs)) {
            page.replaceFrom(mark.first(), inOne(glyphs, mark.text()));
        }
    }

    private boolean helps(Mark mark, String text, List<Glyph> glyphs) {
        if (text.equals(SOFT_HYPHEN)) {
            return glyphs.size() == 1 && HYPHENS.contains(glyphs.getFirst().text());
        }
        return !text.isBlank()
                && text.length() <= MOST_CHARACTERS * glyphs.size()
                && page.isUnknownFrom(mark.first())
                && onOneLine(glyphs);
    }

    private static boolean onOneLine(List<Glyph> glyphs) {
        Glyph first = glyphs.getFirst();
        return glyphs.stream()
                .allMatch(glyph ->
                        glyph.direction() == first.direction()
                                && Math.abs(glyph.baseline() - first.baseline()) < first.size());
    }

    private static Glyph inOne(List<Glyph> glyphs, String text) {
        Glyph first = glyphs.getFirst();
        float right = glyphs.stream().map(Glyph::right).max(Float::compare).orElse(first.right());
        return new Glyph(
                text,
                first.x(),
                first.baseline(),
                Math.max(0, right - first.x()),
                first.size(),
                first.face(),
                first.direction(),
                first.inForm());
    }
}
