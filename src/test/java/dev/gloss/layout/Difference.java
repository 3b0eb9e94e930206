package dev.gloss.layout;

import java.util.ArrayList;
import java.util.List;

/// What has to be taken out of one list of lines and put in to have another: by the longest common
/// subsequence, found with the usual table.
final class Difference {

    private final List<String> from;
    private final List<String> to;

    /// Length of the longest common subsequence of what follows.
    private final int[][] common;

    private Difference(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
        this.common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] =
                        from.get(i).equals(to.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /// The lines to take out, after `- `, and to put in, after `+ `, in order.
    static List<String> of(List<String> from, List<String> to) {
        return new Difference(from, to).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                i++;
                j++;
            } else if (j == to.size()
                    || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + from.get(i++));
            } else {
                lines.add("+ " + to.get(j++));
            }
        }
        return lines;
    }
}
