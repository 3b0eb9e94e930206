package dev.gloss.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What became of a sentence, word by word: the longest common subsequence of the words of both (D.
/// Hirschberg, 1975, whose table this is; texts here are short enough to keep all of it).
public final class WordDifference {

    /// Beyond so many words each, all of one text is shown as taken out and all of the other as put
    /// in.
    private static final int MOST_WORDS = 3_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private final List<String> was;
    private final List<String> now;
    private final int[][] common;

    private WordDifference(String was, String now) {
        this.was = words(was);
        this.now = words(now);
        boolean isLong = this.was.size() > MOST_WORDS || this.now.size() > MOST_WORDS;
        this.common = isLong ? new int[0][] : table();
    }

    /// A run of words with the blanks behind them.
    public record Piece(String words, Fate fate) {}

    /// What became of a run of words.
    public enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /// The words of both texts in order; no two neighbours have the same fate, and where words were
    /// replaced, those taken out come first.
    public static List<Piece> of(String was, String now) {
        return new WordDifference(was, now).pieces();
    }

    /// For the rest of both texts from each pair of words on, how many words they have in common.
    private int[][] table() {
        int[][] table = new int[was.size() + 1][now.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                table[i][j] =
                        isSame(i, j)
                                ? 1 + table[i + 1][j + 1]
                                : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (common.length > 0 && i < was.size() && j < now.size()) {
            if (isSame(i, j)) {
                add(pieces, now.get(j++), Fate.KEPT);
                i++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, was.get(i++), Fate.TAKEN_OUT);
            } else {
                add(pieces, now.get(j++), Fate.PUT_IN);
            }
        }
        while (i < was.size()) {
            add(pieces, was.get(i++), Fate.TAKEN_OUT);
        }
        while (j < now.size()) {
            add(pieces, now.get(j++), Fate.PUT_IN);
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String word, Fate fate) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            pieces.add(new Piece(pieces.removeLast().words() + word, fate));
        } else {
            pieces.add(new Piece(word, fate));
        }
    }

    private boolean isSame(int i, int j) {
        return was.get(i).strip().equals(now.get(j).strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }
}
