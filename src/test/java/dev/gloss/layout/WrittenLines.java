package dev.gloss.layout;

import dev.gloss.paper.Paper;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a paper says, passage by passage, in the form in which the truth of our own papers is
/// written down: `heading 1: 2 Method`.
final class WrittenLines {

    /// What stands where its author put it.
    static final Set<PassageKind> IN_ORDER =
            EnumSet.of(
                    PassageKind.HEADING,
                    PassageKind.ABSTRACT,
                    PassageKind.PARAGRAPH,
                    PassageKind.LIST_ITEM,
                    PassageKind.REFERENCE);

    /// What stands where the page has room for it.
    static final Set<PassageKind> FLOATING = EnumSet.of(PassageKind.CAPTION, PassageKind.FOOTNOTE);

    private WrittenLines() {}

    /// A line for each passage of these kinds.
    static List<String> of(Paper paper, Set<PassageKind> kinds) {
        return paper.passages().stream()
                .filter(passage -> kinds.contains(passage.kind()))
                .map(passage -> line(paper, passage))
                .toList();
    }

    private static String line(Paper paper, Passage passage) {
        String level = passage.kind() == PassageKind.HEADING ? " " + passage.level() : "";
        return "%s%s: %s".formatted(passage.kind().label(), level, paper.text(passage));
    }
}
