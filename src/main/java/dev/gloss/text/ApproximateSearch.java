package dev.gloss.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Finds where a text nearly holds a pattern.
///
/// G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", Journal of the ACM 46(3), 1999, with the blocks of H. Hyyrö, "Explaining and
/// extending the bit-parallel approximate string matching algorithm of Myers", 2001. Ours keeps
/// every block of the pattern active, which costs time on long patterns but no bookkeeping, and
/// finds where a match begins by running the pattern backwards from its end.
public final class ApproximateSearch {

    private static final int WORD = Long.SIZE;

    private ApproximateSearch() {}

    /// A place that nearly holds the pattern.
    ///
    /// @param span UTF-16 units of the text
    /// @param edits insertions, deletions and replacements that turn one into the other
    public record Match(Span span, int edits) {}

    /// The best places, disjoint, in the order of the text: each has fewer edits than any that
    /// overlaps it.
    ///
    /// @param maxEdits at most so many; fewer than the pattern has units
    public static List<Match> find(String text, String pattern, int maxEdits) {
        if (pattern.isEmpty() || maxEdits < 0 || maxEdits >= pattern.length()) {
            return List.of();
        }
        int[] edits = new BitVectors(pattern, false).editsAtEnds(text);
        List<Match> matches = new ArrayList<>();
        for (int end : bestEnds(edits, pattern.length(), maxEdits)) {
            Span span = new Span(start(text, pattern, end, edits[end]), end);
            if (matches.stream().noneMatch(better -> better.span().overlaps(span))) {
                matches.add(new Match(span, edits[end]));
            }
        }
        matches.sort(Comparator.comparing(Match::span));
        return List.copyOf(matches);
    }

    /// Where matches end, best first; of those that must overlap, because no match is shorter than
    /// the pattern less its edits, only the best.
    private static List<Integer> bestEnds(int[] edits, int length, int maxEdits) {
        List<Integer> lowest = new ArrayList<>();
        for (int end = 1; end < edits.length; end++) {
            if (edits[end] <= maxEdits && isLowest(edits, end)) {
                lowest.add(end);
            }
        }
        lowest.sort(Comparator.comparingInt(end -> edits[end]));
        NavigableSet<Integer> best = new TreeSet<>();
        List<Integer> ends = new ArrayList<>();
        for (int end : lowest) {
            int shortest = length - maxEdits;
            if (best.subSet(end - shortest, false, end + shortest, false).isEmpty()) {
                best.add(end);
                ends.add(end);
            }
        }
        return ends;
    }

    /// Whether no neighbour ends a better match; of equal neighbours the first counts.
    private static boolean isLowest(int[] edits, int end) {
        return edits[end] < edits[end - 1]
                && (end + 1 == edits.length || edits[end] <= edits[end + 1]);
    }

    private static int start(String text, String pattern, int end, int edits) {
        int from = Math.max(0, end - pattern.length() - edits);
        String before = new StringBuilder(text.substring(from, end)).reverse().toString();
        String backwards = new StringBuilder(pattern).reverse().toString();
        int[] lengths = new BitVectors(backwards, true).editsAtEnds(before);
        int length = 0;
        for (int i = 1; i < lengths.length; i++) {
            length = lengths[i] <= edits && lengths[i] <= lengths[length] ? i : length;
        }
        return end - length;
    }

    /// The columns of the table of edits, held as differences between neighbours, 64 rows a word.
    private static final class BitVectors {

        private final int length;
        private final int blocks;
        private final boolean anchored;
        private final CharacterMasks masks;
        private final long[] plus;
        private final long[] minus;

        /// @param anchored whether a match must begin where the text does
        BitVectors(String pattern, boolean anchored) {
            this.length = pattern.length();
            this.blocks = (length + WORD - 1) / WORD;
            this.anchored = anchored;
            this.masks = new CharacterMasks(pattern, blocks);
            this.plus = new long[blocks];
            this.minus = new long[blocks];
            Arrays.fill(plus, -1L);
        }

        /// For each end of a match in the text, from 0, the fewest edits.
        int[] editsAtEnds(String text) {
            int[] edits = new int[text.length() + 1];
            edits[0] = length;
            for (int i = 0; i < text.length(); i++) {
                edits[i + 1] = edits[i] + advance(masks.of(text.charAt(i)));
            }
            return edits;
        }

        /// One character more; the change of the last row.
        private int advance(long[] equal) {
            long plusIn = anchored ? 1 : 0;
            long minusIn = 0;
            for (int block = 0; block < blocks; block++) {
                long more = plus[block];
                long less = minus[block];
                long vertical = equal[block] | less;
                long matching = equal[block] | minusIn;
                long horizontal = (((matching & more) + more) ^ more) | matching;
                long up = less | ~(horizontal | more);
                long down = more & horizontal;
                long upShifted = (up << 1) | plusIn;
                plus[block] = (down << 1) | minusIn | ~(vertical | upShifted);
                minus[block] = upShifted & vertical;
                int last = block == blocks - 1 ? (length - 1) % WORD : WORD - 1;
                plusIn = (up >>> last) & 1;
                minusIn = (down >>> last) & 1;
            }
            return (int) (plusIn - minusIn);
        }
    }

    /// For each character, the rows of the pattern in which it stands.
    private static final class CharacterMasks {

        /// null where the character does not stand in the pattern.
        private final long[] @Nullable [] ascii = new long[128][];

        private final Map<Character, long[]> others = new HashMap<>();
        private final long[] none;

        CharacterMasks(String pattern, int blocks) {
            none = new long[blocks];
            for (int i = 0; i < pattern.length(); i++) {
                ofOwn(pattern.charAt(i), blocks)[i / WORD] |= 1L << (i % WORD);
            }
        }

        long[] of(char c) {
            if (c >= ascii.length) {
                return others.getOrDefault(c, none);
            }
            long[] rows = ascii[c];
            return rows == null ? none : rows;
        }

        private long[] ofOwn(char c, int blocks) {
            if (c >= ascii.length) {
                return others.computeIfAbsent(c, _ -> new long[blocks]);
            }
            long[] rows = ascii[c];
            if (rows == null) {
                rows = new long[blocks];
                ascii[c] = rows;
            }
            return rows;
        }
    }
}
