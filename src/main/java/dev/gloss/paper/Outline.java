package dev.gloss.paper;

import java.util.ArrayList;
import java.util.List;

/// The section tree of a paper, as a list in reading order whose levels make the tree.
public final class Outline {

    private final List<Section> sections;

    private Outline(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /// The sections that a paper's headings open.
    public static Outline of(Paper paper) {
        List<Passage> passages = paper.passages();
        List<Integer> headings = ordinalsOfHeadings(passages);
        Numbering numbering =
                new Numbering(headings.stream().map(i -> paper.text(passages.get(i))).toList());
        List<Section> sections = new ArrayList<>();
        for (int first : headings) {
            var words = numbering.split(paper.text(passages.get(first)));
            int level = passages.get(first).level();
            sections.add(
                    new Section(words.number(), words.title(), level, first, end(passages, first)));
        }
        return new Outline(sections);
    }

    /// All sections in reading order.
    public List<Section> sections() {
        return sections;
    }

    /// The sections in which a passage stands, outermost first; a heading's own is the last.
    ///
    /// @param ordinal of the passage in its paper, from 0
    public List<Section> around(int ordinal) {
        return sections.stream()
                .takeWhile(section -> section.first() <= ordinal)
                .filter(section -> section.contains(ordinal))
                .toList();
    }

    private static List<Integer> ordinalsOfHeadings(List<Passage> passages) {
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == PassageKind.HEADING) {
                ordinals.add(i);
            }
        }
        return ordinals;
    }

    private static int end(List<Passage> passages, int first) {
        int level = passages.get(first).level();
        int next = first + 1;
        while (next < passages.size() && !closes(passages.get(next), level)) {
            next++;
        }
        return next;
    }

    private static boolean closes(Passage passage, int level) {
        return passage.kind() == PassageKind.HEADING && passage.level() <= level;
    }
}
