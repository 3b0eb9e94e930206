package dev.gloss.worker;

import tools.jackson.databind.json.JsonMapper;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A message between the program and a worker: a byte that says what it is, four that say to which
/// order it belongs, the length of its contents as four bytes, and the contents.
///
/// @param kind what it is
/// @param order number of the order that it is or answers, from 1; 0 if it has none
/// @param contents its bytes; never changed after
@SuppressWarnings("ArrayRecordComponent") // Frames are passed on, never compared.
record Frame(Kind kind, int order, byte[] contents) {

    private static final int LARGEST = 600_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    enum Kind {
        /// To the worker: [ReadOrder] in JSON.
        READ('r'),
        /// To the worker: [MarksOrder] in JSON.
        MARKS('m'),
        /// To the worker: [HighlightOrder] in JSON.
        HIGHLIGHT('h'),
        /// To the worker: [RenderOrder] in JSON.
        RENDER('g'),
        /// From the worker: the number of a page that was read.
        PAGE('n'),
        /// From the worker: it has got on with what cannot be counted in pages.
        BEAT('b'),
        /// From the worker: the paper as [PaperFile] writes it.
        PAPER('p'),
        /// From the worker: what else was ordered is done; the contents are what it asked for.
        DONE('d'),
        /// From the worker: the reason why it is not done.
        FAILED('f'),
        /// From the worker: the reason why there is no paper unless another password is given.
        LOCKED('l'),
        /// From the worker: what the file did to it, after which it should be given no other.
        BROKEN('x'),
        /// From the worker: memory did not do for all it had in work, and it ends.
        EXHAUSTED('o'),
        /// From the worker: it left an order undone, because memory may not do for all it has in
        /// work.
        CROWDED('c'),
        /// Never sent: stands for the end of what the other side sends.
        END('e');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        /// Whether no other answer to the same order follows.
        boolean isLast() {
            return switch (this) {
                case READ, MARKS, HIGHLIGHT, RENDER, PAGE, BEAT -> false;
                case PAPER, DONE, FAILED, LOCKED, BROKEN, EXHAUSTED, CROWDED, END -> true;
            };
        }

        static Kind of(int sign) throws IOException {
            for (Kind kind : values()) {
                if (kind.sign == sign) {
                    return kind;
                }
            }
            throw new IOException("not a frame: kind %d".formatted(sign));
        }
    }

    static Frame of(Kind kind, String contents) {
        return of(kind, contents.getBytes(StandardCharsets.UTF_8));
    }

    static Frame of(Kind kind, byte[] contents) {
        return new Frame(kind, 0, contents);
    }

    /// An order, in JSON.
    static Frame order(Kind kind, Record order) {
        return new Frame(kind, 0, MAPPER.writeValueAsBytes(order));
    }

    /// The same with the number of the order that it is or answers.
    Frame of(int number) {
        return new Frame(kind, number, contents);
    }

    /// The order that it brings.
    <T extends Record> T order(Class<T> form) {
        return MAPPER.readValue(contents, form);
    }

    String text() {
        return new String(contents, StandardCharsets.UTF_8);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeByte(kind.sign);
        out.writeInt(order);
        out.writeInt(contents.length);
        out.write(contents);
        out.flush();
    }

    /// @throws EOFException if the other side is gone
    /// @throws IOException if what arrives is no frame
    static Frame readFrom(DataInputStream in) throws IOException {
        Kind kind = Kind.of(in.readUnsignedByte());
        int order = in.readInt();
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("not a frame: length %d".formatted(length));
        }
        byte[] contents = in.readNBytes(length);
        if (contents.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, order, contents);
    }
}
