package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Gives headings their levels: by the depth of their number; without one by the level of those
/// that look alike; else by how large they are. Run-in heads lie below all others.
final class Levels {

    /// The level of a run-in head until it is known.
    static final int RUN_IN = -1;

    private static final int USUAL_DEEPEST = 3;

    private final Map<HeadingLooks, Integer> byLooks = new HashMap<>();
    private final List<Integer> sizes;
    private final int deepest;

    private Levels(List<Labelled> headings) {
        int deepestNumber = 0;
        TreeSet<Integer> all = new TreeSet<>();
        for (Labelled heading : headings) {
            int depth = HeadingLooks.depth(heading.text());
            deepestNumber = Math.max(deepestNumber, depth);
            if (depth > 0) {
                byLooks.merge(HeadingLooks.of(heading.block()), depth, Math::min);
            } else if (heading.level() != RUN_IN) {
                all.add(HeadingLooks.of(heading.block()).size());
            }
        }
        sizes = new ArrayList<>(all.descendingSet());
        deepest = deepestNumber == 0 ? Math.min(USUAL_DEEPEST, sizes.size()) : deepestNumber;
    }

    static List<Labelled> of(List<Labelled> blocks) {
        List<Labelled> headings =
                blocks.stream().filter(block -> block.kind() == PassageKind.HEADING).toList();
        Levels levels = new Levels(headings);
        return blocks.stream()
                .map(block ->
                        block.kind() == PassageKind.HEADING
                                ? new Labelled(block.kind(), levels.level(block), block.block())
                                : block)
                .toList();
    }

    private int level(Labelled heading) {
        if (heading.level() == RUN_IN) {
            return Math.max(deepest, USUAL_DEEPEST) + 1;
        }
        int depth = HeadingLooks.depth(heading.text());
        if (depth > 0) {
            return depth;
        }
        if (HeadingLooks.isKnown(heading.text()) && !byLooks.isEmpty()) {
            return 1;
        }
        HeadingLooks looks = HeadingLooks.of(heading.block());
        Integer alike = byLooks.get(looks);
        return alike != null
                ? alike
                : byLooks.isEmpty() ? 1 + Math.max(0, sizes.indexOf(looks.size())) : 1;
    }
}
