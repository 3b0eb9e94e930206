package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Cuts a content stream into operators and their operands (ISO 32000-1, 7.2 and 7.3).
///
/// It forgives what PDFBox's `PDFStreamParser` forgives, such as a second minus sign, operators
/// that touch their neighbours and brackets without a partner.
final class ContentScanner {

    /// Digits that a number is read to, for more do not fit a `long`.
    private static final int MOST_DIGITS = 18;

    private static final double[] TENS = new double[MOST_DIGITS + 1];

    /// What a token begins with, by its first byte.
    private enum Start {
        BLANK,
        NUMBER,
        NAME,
        STRING,
        ANGLE,
        BRACKET,
        COMMENT,
        WORD
    }

    private static final Start[] STARTS = new Start[256];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
        Arrays.fill(STARTS, Start.WORD);
        mark("\0\t\n\f\r ", Start.BLANK);
        mark("0123456789+-.", Start.NUMBER);
        mark("[]>){}", Start.BRACKET);
        mark("/", Start.NAME);
        mark("(", Start.STRING);
        mark("<", Start.ANGLE);
        mark("%", Start.COMMENT);
    }

    private final byte[] bytes;
    private final int length;
    private final Operands operands;
    private int at;
    private boolean inImage;

    /// @param length how many of the bytes belong to the stream
    /// @param operands are filled before each operator
    ContentScanner(byte[] bytes, int length, Operands operands) {
        this.bytes = bytes;
        this.length = length;
        this.operands = operands;
    }

    /// The next operator; the operands are now those that stand before it.
    Operator next() {
        operands.clear();
        while (at < length) {
            switch (startAt(at)) {
                case BLANK, BRACKET -> at++;
                case NUMBER -> readNumber();
                case NAME -> readName();
                case STRING -> readString();
                case ANGLE -> readAngle();
                case COMMENT -> skipComment();
                case WORD -> {
                    Operator operator = readWord();
                    if (operator != null) {
                        return operator;
                    }
                }
            }
        }
        return Operator.END;
    }

    /// The operator that begins here; null if the word is an operand after all.
    private @Nullable Operator readWord() {
        int from = at;
        do {
            at++;
        } while (at < length && startAt(at) == Start.WORD);
        if (isConstant(from, at)) {
            operands.addOther();
            return null;
        }
        Operator operator = Operator.named(bytes, from, at);
        if (operator == Operator.BEGIN_IMAGE) {
            inImage = true;
        } else if (operator == Operator.IMAGE_DATA && inImage) {
            inImage = false;
            at = InlineImage.end(bytes, at, length);
        }
        return operator;
    }

    private boolean isConstant(int from, int to) {
        int first = bytes[from];
        return to - from >= 4
                && (first == 't' || first == 'f' || first == 'n')
                && (is("true", from, to) || is("false", from, to) || is("null", from, to));
    }

    private boolean is(String word, int from, int to) {
        boolean same = word.length() == to - from;
        for (int i = 0; same && i < word.length(); i++) {
            same = word.charAt(i) == bytes[from + i];
        }
        return same;
    }

    private void readNumber() {
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') {
            at++;
        }
        long digits = 0;
        int count = 0;
        int afterPoint = -1;
        for (; at < length; at++) {
            int c = bytes[at];
            if (c >= '0' && c <= '9') {
                if (count < MOST_DIGITS) {
                    digits = 10 * digits + c - '0';
                    count++;
                    afterPoint += afterPoint >= 0 ? 1 : 0;
                }
            } else if (c == '.' && afterPoint < 0) {
                afterPoint = 0;
            } else if (c != '-') {
                break;
            }
        }
        double number = afterPoint > 0 ? digits / TENS[afterPoint] : digits;
        operands.addNumber(negative ? -number : number);
    }

    private void readName() {
        at++;
        while (at < length && isRegular(at)) {
            int c = bytes[at++];
            if (c == '#' && at + 1 < length && hex(at) >= 0 && hex(at + 1) >= 0) {
                c = 16 * hex(at) + hex(at + 1);
                at += 2;
            }
            operands.write(c);
        }
        operands.addName();
    }

    private boolean isRegular(int i) {
        return switch (startAt(i)) {
            case WORD, NUMBER -> true;
            case BLANK, NAME, STRING, ANGLE, BRACKET, COMMENT -> false;
        };
    }

    private void readString() {
        at++;
        int depth = 1;
        while (at < length) {
            int c = bytes[at++];
            if (c == '\\') {
                readEscaped();
                continue;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            }
            operands.write(c);
        }
        operands.addString();
    }

    private void readEscaped() {
        if (at == length) {
            return;
        }
        int c = bytes[at++];
        switch (c) {
            case 'n' -> operands.write('\n');
            case 'r' -> operands.write('\r');
            case 't' -> operands.write('\t');
            case 'b' -> operands.write('\b');
            case 'f' -> operands.write('\f');
            case '\n' -> {}
            case '\r' -> at += at < length && bytes[at] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> readOctal(c - '0');
            default -> operands.write(c);
        }
    }

    private void readOctal(int first) {
        int code = first;
        for (int i = 0; i < 2 && at < length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
            code = 8 * code + bytes[at++] - '0';
        }
        operands.write(code);
    }

    /// A string in hexadecimal digits, or one of the brackets of a dictionary.
    private void readAngle() {
        at++;
        if (at < length && bytes[at] == '<') {
            at++;
            return;
        }
        int high = -1;
        for (; at < length && bytes[at] != '>'; at++) {
            int digit = hex(at);
            if (digit >= 0 && high >= 0) {
                operands.write(16 * high + digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        if (high >= 0) {
            operands.write(16 * high);
        }
        operands.addString();
    }

    /// The value of a hexadecimal digit; -1 if it is none.
    private int hex(int i) {
        return Character.digit(bytes[i], 16);
    }

    private void skipComment() {
        while (at < length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private Start startAt(int i) {
        return STARTS[bytes[i] & 0xFF];
    }

    private static void mark(String characters, Start start) {
        characters.chars().forEach(c -> STARTS[c] = start);
    }
}
