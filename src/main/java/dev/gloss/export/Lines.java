package dev.gloss.export;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sequence of strings that git's own algorithms can compare.
final class Lines extends Sequence {

    static final DiffAlgorithm DIFF = new HistogramDiff();
    static final SequenceComparator<Lines> EQUAL =
            new SequenceComparator<>() {

                @Override
                public boolean equals(Lines a, int ai, Lines b, int bi) {
                    return a.all.get(ai).equals(b.all.get(bi));
                }

                @Override
                public int hash(Lines lines, int i) {
                    return lines.all.get(i).hashCode();
                }
            };

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+\\z");

    private final List<String> all;

    Lines(List<String> all) {
        this.all = List.copyOf(all);
    }

    /// The lines of a text, each with its end; the last one is given one if it has none.
    static Lines of(String text) {
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return new Lines(split(ended));
    }

    /// The lines of a text, each with its end.
    static List<String> split(String text) {
        return LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Which elements stand in another sequence too, in the same order.
    ///
    /// @return for each element its index there; -1 for one that has none
    int[] match(Lines other) {
        int[] indexes = new int[size()];
        int a = 0;
        int b = 0;
        EditList edits = DIFF.diff(EQUAL, this, other);
        edits.add(new Edit(size(), size(), other.size(), other.size()));
        for (Edit edit : edits) {
            while (a < edit.getBeginA()) {
                indexes[a++] = b++;
            }
            while (a < edit.getEndA()) {
                indexes[a++] = -1;
            }
            b = edit.getEndB();
        }
        return indexes;
    }

    /// What stands in both, in the same order.
    Lines common(Lines other) {
        int[] indexes = match(other);
        return new Lines(
                IntStream.range(0, size())
                        .filter(i -> indexes[i] >= 0)
                        .mapToObj(all::get)
                        .toList());
    }

    /// The elements in a range, one after the other.
    String text(int begin, int end) {
        return String.join("", all.subList(begin, end));
    }

    @Override
    public int size() {
        return all.size();
    }
}
