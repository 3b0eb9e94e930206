package dev.gloss.layout;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/// Chinese and Japanese text, whose words have no blanks between them.
final class EastAsian {

    /// The most frequent small words, and the marks between clauses.
    private static final String SMALL = "的是在了和我们、，。；はをにがのでと";

    /// Beside the ideographs.
    private static final Set<UnicodeBlock> BLOCKS =
            Set.of(
                    UnicodeBlock.HIRAGANA,
                    UnicodeBlock.KATAKANA,
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private static final int LEAST_CHARACTERS = 12;
    private static final double PROSE = .05;

    private EastAsian() {}

    static boolean is(int c) {
        if (c < 0x2E80) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return Character.isIdeographic(c) || (block != null && BLOCKS.contains(block));
    }

    /// Whether a line ends and the next one begins without a blank between them.
    static boolean goesOn(String line, String next) {
        return !line.isEmpty()
                && !next.isEmpty()
                && is(line.codePointBefore(line.length()))
                && is(next.codePointAt(0));
    }

    /// Whether these are sentences rather than labels or names.
    static boolean isProse(String text) {
        int characters = characters(text);
        if (characters < LEAST_CHARACTERS) {
            return false;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long small = text.codePoints().filter(c -> SMALL.indexOf(c) >= 0).count();
        return 2L * characters > letters && small >= PROSE * characters;
    }

    // Nearly every text has none, and all are asked.
    private static int characters(String text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            characters += is(text.charAt(i)) ? 1 : 0;
        }
        return characters;
    }
}
