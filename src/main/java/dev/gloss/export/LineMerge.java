package dev.gloss.export;

import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/// Git's three-way merge of the lines of a text, with one difference: two insertions at one place
/// are no conflict; both are kept, the exported one first. Without a base nobody knows what was
/// inserted, so there they are one.
final class LineMerge {

    private final boolean hasBase;
    private final List<Lines> sides;

    private LineMerge(boolean hasBase, Lines base, Lines yours, Lines exported) {
        this.hasBase = hasBase;
        this.sides = List.of(base, yours, exported);
    }

    /// Makes both changes of a text; where they contradict each other, shows both.
    ///
    /// @param base what both were made of; null if nobody knows
    static String of(@Nullable String base, String yours, String exported) {
        Lines ours = Lines.of(yours);
        Lines theirs = Lines.of(exported);
        Lines origin = base == null ? ours.common(theirs) : Lines.of(base);
        return new LineMerge(base != null, origin, ours, theirs).merged();
    }

    private String merged() {
        Iterator<MergeChunk> chunks =
                new MergeAlgorithm(Lines.DIFF)
                        .merge(Lines.EQUAL, sides.get(0), sides.get(1), sides.get(2))
                        .iterator();
        StringBuilder merged = new StringBuilder();
        while (chunks.hasNext()) {
            MergeChunk chunk = chunks.next();
            merged.append(
                    switch (chunk.getConflictState()) {
                        case NO_CONFLICT -> text(chunk);
                        case FIRST_CONFLICTING_RANGE -> both(text(chunk), chunks);
                        case BASE_CONFLICTING_RANGE, NEXT_CONFLICTING_RANGE ->
                                throw new IllegalStateException("a conflict begins with our side");
                    });
        }
        return merged.toString();
    }

    private String both(String yours, Iterator<MergeChunk> rest) {
        MergeChunk next = rest.next();
        String base = "";
        if (next.getConflictState() == ConflictState.BASE_CONFLICTING_RANGE) {
            base = text(next);
            next = rest.next();
        }
        String exported = text(next);
        boolean areInsertions = hasBase && base.isEmpty();
        return areInsertions ? exported + yours : Conflict.of(yours, exported);
    }

    private String text(MergeChunk chunk) {
        return sides.get(chunk.getSequenceIndex()).text(chunk.getBegin(), chunk.getEnd());
    }
}
