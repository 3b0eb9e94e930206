package dev.gloss.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands before an operator. Arrays and dictionaries are laid flat, for no operator that
/// places text takes more than one. The same memory serves one operator after the other, because an
/// object for each number would take longer than all the rest.
final class Operands {

    private enum Kind {
        NUMBER,
        NAME,
        STRING,
        OTHER
    }

    private Kind[] kinds = new Kind[64];
    private double[] numbers = new double[64];
    private int[] ends = new int[64];
    private byte[] bytes = new byte[1024];
    private int size;
    private int length;

    void clear() {
        size = 0;
        length = 0;
    }

    int size() {
        return size;
    }

    void addNumber(double number) {
        add(Kind.NUMBER);
        numbers[size - 1] = number;
    }

    /// Adds a name whose bytes were written before.
    void addName() {
        add(Kind.NAME);
    }

    /// Adds a string whose bytes were written before.
    void addString() {
        add(Kind.STRING);
    }

    /// Adds what is neither number, name nor string.
    void addOther() {
        add(Kind.OTHER);
    }

    /// Writes a byte of the name or string that is added next.
    void write(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /// Whether the operands end with so many numbers.
    boolean endWithNumbers(int count) {
        for (int i = size - count; i < size; i++) {
            if (i < 0 || kinds[i] != Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int i) {
        return kinds[i] == Kind.NUMBER;
    }

    boolean isString(int i) {
        return kinds[i] == Kind.STRING;
    }

    /// @param i from 0
    double number(int i) {
        return numbers[i];
    }

    /// A number counted from the last operand, which is 1.
    double fromEnd(int i) {
        return numbers[size - i];
    }

    /// Where in [#bytes()] the name or string begins, from 0.
    int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /// One past the last byte of the name or string.
    int end(int i) {
        return ends[i];
    }

    byte[] bytes() {
        return bytes;
    }

    /// The name at a place; empty if there is none.
    String name(int i) {
        return i >= 0 && i < size && kinds[i] == Kind.NAME ? text(i) : "";
    }

    /// The bytes of the string that follows a name, as an entry of a dictionary; none if there is
    /// no such entry.
    byte[] entry(String key) {
        for (int i = 0; i + 1 < size; i++) {
            if (kinds[i + 1] == Kind.STRING && name(i).equals(key)) {
                return Arrays.copyOfRange(bytes, start(i + 1), end(i + 1));
            }
        }
        return new byte[0];
    }

    private String text(int i) {
        return new String(bytes, start(i), end(i) - start(i), StandardCharsets.UTF_8);
    }

    private void add(Kind kind) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        kinds[size] = kind;
        ends[size++] = length;
    }
}
