package dev.gloss.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether paragraphs begin with an indent: if, after lines that end one, most lines of running
/// text begin further right than those below them. An appendix may be set otherwise than the text
/// before it, so the pages around count where they say enough.
final class Indents {

    /// Paragraphs on a page and those beside it from which these decide.
    private static final int ENOUGH = 4;

    private final Map<Integer, Count> byPage = new HashMap<>();
    private final Count all;

    private Indents(List<PageLines> pages, float size) {
        Count sum = Count.NONE;
        for (PageLines page : pages) {
            Count count = count(page.lines(), size);
            byPage.put(page.number(), count);
            sum = sum.plus(count);
        }
        all = sum;
    }

    /// @param size of the running text, in points
    static Indents of(List<PageLines> pages, float size) {
        return new Indents(pages, size);
    }

    /// @param page from 1
    boolean on(int page) {
        Count near = at(page - 1).plus(at(page)).plus(at(page + 1));
        return (near.sum() < ENOUGH ? all : near).isIndented();
    }

    private Count at(int page) {
        return byPage.getOrDefault(page, Count.NONE);
    }

    private static Count count(List<Line> lines, float size) {
        Count count = Count.NONE;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line below = lines.get(i + 1);
            if (beginsParagraph(lines.get(i - 1), line, below, size)) {
                float indent = line.left() - below.left();
                count = count.plus(Count.of(indent / size));
            }
        }
        return count;
    }

    private static boolean beginsParagraph(Line above, Line line, Line below, float size) {
        // Paragraphs with a run-in head are flush in any style.
        return !line.glyphs().getFirst().face().bold()
                && above.sameSize(size)
                && line.sameSize(size)
                && below.sameSize(size)
                && above.right() < line.right() - 3 * size
                && Math.abs(line.right() - below.right()) < 2 * size
                && below.baseline() > line.baseline()
                && Sentences.end(above.text());
    }

    /// How many paragraphs begin with an indent, and how many without.
    private record Count(int indented, int flush) {

        static final Count NONE = new Count(0, 0);

        /// @param indent in ems
        static Count of(float indent) {
            boolean indented = indent > Tuning.INDENT && indent < 4;
            boolean flush = Math.abs(indent) < Tuning.INDENT;
            return new Count(indented ? 1 : 0, flush ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(indented + other.indented, flush + other.flush);
        }

        int sum() {
            return indented + flush;
        }

        boolean isIndented() {
            return indented > flush;
        }
    }
}
