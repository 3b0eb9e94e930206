package dev.gloss.index;

import org.apache.lucene.analysis.CharFilter;

import java.io.IOException;
import java.io.Reader;

/// Shows hyphens to the tokenizer as a character that joins words and numbers, so that [Compounds]
/// sees which words a hyphen joined, and colons as blanks, for to it a colon joins. Places stay.
final class Hyphens extends CharFilter {

    /// U+203F, which joins letters and digits by [UAX #29](https://www.unicode.org/reports/tr29/).
    static final char JOINER = '\u203F';

    Hyphens(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = input.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (isHyphen(buffer[i])) {
                buffer[i] = JOINER;
            } else if (buffer[i] == ':') {
                buffer[i] = ' ';
            }
        }
        return read;
    }

    @Override
    protected int correct(int place) {
        return place;
    }

    // An em dash parts sentences.
    private static boolean isHyphen(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> true;
            default -> false;
        };
    }
}
