package dev.gloss.pdf;

/// Finds the end of an image whose bytes stand in the middle of a content stream, where nothing
/// says how many there are.
final class InlineImage {

    /// How far after `EI` is looked for a sign that the image goes on, as PDFBox does.
    private static final int LOOK_AHEAD = 10;

    private static final int LONGEST_OPERATOR = 3;

    private InlineImage() {}

    /// Where the stream goes on after the image.
    ///
    /// @param from where in `bytes` the image begins, from 0
    /// @param length how many of the bytes belong to the stream
    static int end(byte[] bytes, int from, int length) {
        for (int i = from; i + 1 < length; i++) {
            if (bytes[i] == 'E' && bytes[i + 1] == 'I' && contentFollows(bytes, i + 2, length)) {
                return i + 2;
            }
        }
        return length;
    }

    private static boolean contentFollows(byte[] bytes, int from, int length) {
        if (from < length && !isBlank(bytes[from])) {
            return false;
        }
        int until = Math.min(length, from + LOOK_AHEAD);
        for (int i = from; i < until; i++) {
            if (bytes[i] < ' ' && !isBlank(bytes[i])) {
                return false;
            }
        }
        int begin = from;
        while (begin < until && isBlank(bytes[begin])) {
            begin++;
        }
        int end = begin;
        while (end < until && !isBlank(bytes[end])) {
            end++;
        }
        return end - begin <= LONGEST_OPERATOR || beginsOperand(bytes[begin]);
    }

    private static boolean beginsOperand(byte value) {
        return (value >= '0' && value <= '9') || value == '.' || value == '-' || value == '/';
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t' || value == 0;
    }
}
