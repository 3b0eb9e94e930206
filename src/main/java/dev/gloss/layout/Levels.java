package dev.gloss.layout;

import dev.gloss.layout.HeadingNumber.Kind;
import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Gives headings their levels: by the depth of their number; without one by the level of those
/// that look alike; else by how large they are. Run-in heads lie below all others.
final class Levels {

    /// The level of a run-in head until it is known.
    static final int RUN_IN = -1;

    /// LaTeX's sections, subsections and subsubsections stand alone on their lines.
    private static final int DEEPEST_ALONE = 3;

    /// Sizes that differ by fewer half points are those of one level.
    private static final int SAME_LEVEL = 2;

    private final OutlineVotes votes;
    private final Map<HeadingLooks, Integer> byLooks = new HashMap<>();
    private final List<HeadingLooks> looksBySize = new ArrayList<>();
    private final boolean lettersBelowNumerals;
    private final int outermost;
    private int deepest;

    private Levels(List<Labelled> headings, OutlineVotes votes) {
        this.votes = votes;
        lettersBelowNumerals = startsAgain(headings);
        for (Labelled heading : headings) {
            HeadingLooks looks = HeadingLooks.of(heading.block());
            Integer depth = depth(heading);
            if (depth != null) {
                deepest = Math.max(deepest, depth);
                byLooks.merge(looks, depth, Math::min);
            } else if (heading.level() != RUN_IN && !looksBySize.contains(looks)) {
                looksBySize.add(looks);
            }
        }
        outermost =
                headings.stream()
                        .flatMapToInt(heading -> votes.level(heading.block()).stream())
                        .min()
                        .orElse(1);
        // Of one size, what comes first lies higher.
        looksBySize.sort(Comparator.comparingInt((HeadingLooks looks) -> -looks.size()));
    }

    /// @param votes the level of an unnumbered heading, where the PDF's table of contents has it
    static List<Labelled> of(List<Labelled> blocks, OutlineVotes votes) {
        List<Labelled> headings =
                blocks.stream().filter(block -> block.kind() == PassageKind.HEADING).toList();
        Levels levels = new Levels(headings, votes);
        return blocks.stream()
                .map(block ->
                        block.kind() == PassageKind.HEADING
                                ? new Labelled(block.kind(), levels.level(block), block.block())
                                : block)
                .toList();
    }

    private int level(Labelled heading) {
        Integer depth = depth(heading);
        if (depth != null) {
            return depth;
        }
        OptionalInt vote = votes.level(heading.block());
        if (vote.isPresent()) {
            return Math.max(1, vote.getAsInt() - outermost + 1);
        }
        if (heading.level() == RUN_IN) {
            return runInLevel(heading);
        }
        if (heading.text().regionMatches(true, 0, "abstract", 0, 8)) {
            return 1;
        }
        HeadingLooks looks = HeadingLooks.of(heading.block());
        Integer alike = byLooks.get(looks);
        if (alike != null) {
            return alike;
        }
        if (HeadingLooks.isKnown(heading.text()) && !byLooks.isEmpty()) {
            return 1;
        }
        return byLooks.isEmpty() ? rank(looks) : belowLarger(looks);
    }

    /// Bold or lettered heads are LaTeX's paragraphs, four deep whether or not the levels above are
    /// used; other run-in heads are as deep as they look, one below the last that stand alone.
    private int runInLevel(Labelled heading) {
        int alone = byLooks.isEmpty() ? rank(null) : deepest;
        boolean bold = HeadingLooks.of(heading.block()).bold();
        boolean lettered = heading.text().matches("(?s)[a-z][.)].*");
        return Math.max(alone, bold || lettered ? DEEPEST_ALONE : 0) + 1;
    }

    private @Nullable Integer depth(Labelled heading) {
        return HeadingNumber.of(heading.text())
                .filter(number -> number.kind() != Kind.ITEM)
                .map(number -> number.depth() + (isBelowNumerals(heading, number) ? 1 : 0))
                .orElse(null);
    }

    private boolean isBelowNumerals(Labelled heading, HeadingNumber number) {
        return lettersBelowNumerals
                && number.kind() == Kind.LETTER
                && !heading.text().regionMatches(true, 0, "appendix", 0, 8);
    }

    /// Whether `A` comes again and again, as it does below `I`, `II` and `III`.
    private static boolean startsAgain(List<Labelled> headings) {
        int firsts = 0;
        boolean numeral = false;
        for (Labelled heading : headings) {
            HeadingNumber number = HeadingNumber.of(heading.text()).orElse(null);
            if (number != null && number.isLone()) {
                numeral |= number.kind() == Kind.ROMAN;
                firsts += number.kind() == Kind.LETTER && number.parts().getFirst() == 1 ? 1 : 0;
            }
        }
        return numeral && firsts > 0;
    }

    /// Where the look stands among those of a paper without numbers, from 1; of all, how many there
    /// are.
    private int rank(@Nullable HeadingLooks wanted) {
        int rank = 0;
        HeadingLooks last = null;
        for (HeadingLooks looks : looksBySize) {
            boolean same =
                    last != null
                            && last.size() - looks.size() < SAME_LEVEL
                            && last.bold() == looks.bold()
                            && last.italic() == looks.italic()
                            && last.capitals() == looks.capitals();
            rank += same ? 0 : 1;
            last = looks;
            if (looks.equals(wanted)) {
                return rank;
            }
        }
        return Math.max(1, rank);
    }

    /// One below the nearest numbered look that is larger.
    private int belowLarger(HeadingLooks looks) {
        int level = 1;
        for (Map.Entry<HeadingLooks, Integer> numbered : byLooks.entrySet()) {
            if (numbered.getKey().size() - looks.size() >= SAME_LEVEL) {
                level = Math.max(level, numbered.getValue() + 1);
            }
        }
        return level;
    }
}
