package dev.gloss.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Takes compounds apart, so that `fine-grained` is found as `fine grained` and as `finegrained`,
/// and `getUserName` and `get_user_name` by each other and by their parts.
///
/// The words that a hyphen joined follow each other, with the whole beside the first of them; the
/// parts of an identifier stand where it stands. What is not a word of its own is told by its type.
final class Compounds extends TokenFilter {

    /// The type of a whole that hyphens joined.
    static final String JOINED = "<JOINED>";

    /// The type of a part of an identifier.
    static final String PART = "<PART>";

    private static final String WORD = TypeAttribute.DEFAULT_TYPE;
    private static final int SHORTEST_PART = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Piece> waiting = new ArrayDeque<>();

    /// A piece of a token.
    ///
    /// @param text its characters
    /// @param start UTF-16 units into the field
    /// @param end exclusive
    /// @param increment positions after the piece before it
    /// @param type what it is
    private record Piece(String text, int start, int end, int increment, String type) {}

    Compounds(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (isSimple()) {
                return true;
            }
            takeApart(term.toString());
        }
        emit(waiting.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private boolean isSimple() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            char c = letters[i];
            if (c == Hyphens.JOINER
                    || c == '_'
                    || c == '.'
                    || (i > 0 && Character.isUpperCase(c))) {
                return false;
            }
        }
        return true;
    }

    private void emit(Piece piece) {
        term.setEmpty().append(piece.text());
        offset.setOffset(piece.start(), piece.end());
        increment.setPositionIncrement(piece.increment());
        type.setType(piece.type());
    }

    private void takeApart(String token) {
        int base = offset.startOffset();
        // What NFKC lengthened or shortened has no places inside; such a token stays one.
        boolean placed = offset.endOffset() - base == token.length();
        List<Piece> words = new ArrayList<>();
        for (int[] range : split(token, Hyphens.JOINER)) {
            words.add(piece(token, range, placed ? base : -1, 1, WORD));
        }
        if (words.size() > 1 && token.chars().anyMatch(Character::isLetter)) {
            String whole = token.replace(String.valueOf(Hyphens.JOINER), "").replace("_", "");
            waiting.add(new Piece(whole, offset.startOffset(), offset.endOffset(), 1, JOINED));
        }
        for (int i = 0; i < words.size(); i++) {
            // The first of several stands beside the whole.
            addIdentifier(words.get(i), i == 0 && !waiting.isEmpty() ? 0 : 1, placed);
        }
    }

    private void addIdentifier(Piece word, int position, boolean placed) {
        String text = word.text();
        waiting.add(new Piece(text.replace("_", ""), word.start(), word.end(), position, WORD));
        List<int[]> parts = parts(text);
        for (int[] part : parts.size() > 1 ? parts : List.<int[]>of()) {
            if (part[1] - part[0] >= SHORTEST_PART) {
                waiting.add(piece(text, part, placed ? word.start() : -1, 0, PART));
            }
        }
    }

    private Piece piece(String text, int[] range, int base, int position, String kind) {
        return new Piece(
                text.substring(range[0], range[1]),
                base < 0 ? offset.startOffset() : base + range[0],
                base < 0 ? offset.endOffset() : base + range[1],
                position,
                kind);
    }

    /// The parts of `get_user_name`, `MPI.Comm` and `getUserName`. A name such as DeepSeek has
    /// none: only what begins small and goes on with a capital is code.
    private static List<int[]> parts(String word) {
        boolean camel = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        List<int[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            char c = word.charAt(i);
            boolean separates =
                    c == '_' || (c == '.' && Character.isLetter(before) && letterAt(word, i + 1));
            boolean begins = camel && Character.isUpperCase(c) && Character.isLowerCase(before);
            if (separates || begins) {
                parts.add(new int[] {start, i});
                start = separates ? i + 1 : i;
            }
        }
        parts.add(new int[] {start, Math.max(start, word.length())});
        parts.removeIf(part -> part[1] <= part[0]);
        return parts;
    }

    private static boolean letterAt(String word, int at) {
        return at < word.length() && Character.isLetter(word.charAt(at));
    }

    private static List<int[]> split(String token, char separator) {
        List<int[]> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || token.charAt(i) == separator) {
                if (i > start) {
                    ranges.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return ranges;
    }
}
