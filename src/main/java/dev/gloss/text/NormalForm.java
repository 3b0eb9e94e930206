package dev.gloss.text;

import java.text.Normalizer;
import java.util.Arrays;

/// The form in which quotes are compared: what typesetting and copying change is folded away, and
/// every place can be found again in the original.
///
/// Compatibility characters are decomposed and composed ([UAX
/// #15](https://www.unicode.org/reports/tr15/), NFKC), curly quotes become straight, every dash a
/// hyphen, soft hyphens and other invisible characters go, and white space of any length becomes
/// one blank. Case stays, and so do digits.
public final class NormalForm {

    private final String original;
    private final String value;
    private final int[] starts;

    private NormalForm(String original, String value, int[] starts) {
        this.original = original;
        this.value = value;
        this.starts = starts;
    }

    public static NormalForm of(String text) {
        return new Folding(text).fold();
    }

    /// The folded text.
    public String value() {
        return value;
    }

    /// The characters of the original that a range of the normal form stands for; blanks at its
    /// ends are left out where the range leaves them out.
    public Span original(Span normal) {
        if (normal.isEmpty()) {
            int at = normal.start() < starts.length ? starts[normal.start()] : original.length();
            return new Span(at, at);
        }
        int end = starts[normal.end() - 1];
        int after = end + Character.charCount(original.codePointAt(end));
        // What was composed or dropped after the last character belongs to it; white space that was
        // folded does not.
        int next = nextStart(normal.end() - 1);
        while (after < next
                && !Character.isWhitespace(original.charAt(after))
                && !isInvisible(original.charAt(after))) {
            after++;
        }
        return new Span(starts[normal.start()], Math.max(after, starts[normal.start()]));
    }

    /// Where the original of the next character begins that was folded apart from this one.
    private int nextStart(int at) {
        int next = at + 1;
        while (next < starts.length && starts[next] == starts[at]) {
            next++;
        }
        return next < starts.length ? starts[next] : original.length();
    }

    /// The range of the normal form that a range of the original became.
    public Span normal(Span originalSpan) {
        int start = first(originalSpan.start());
        return new Span(start, Math.max(start, first(originalSpan.end())));
    }

    /// The first character of the normal form that comes from that place of the original or after.
    private int first(int unit) {
        int at = Arrays.binarySearch(starts, unit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == unit) {
            at--;
        }
        return at;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /// One pass over a text.
    private static final class Folding {

        private final String text;
        private final StringBuilder value;
        private int[] starts;

        Folding(String text) {
            this.text = text;
            this.value = new StringBuilder(text.length());
            this.starts = new int[text.length() + 16];
        }

        NormalForm fold() {
            int at = 0;
            while (at < text.length()) {
                int end = clusterEnd(at);
                append(at, end);
                at = end;
            }
            return new NormalForm(text, value.toString(), Arrays.copyOf(starts, value.length()));
        }

        /// A character with the marks that compose with it, so that each piece can be normalised by
        /// itself.
        private int clusterEnd(int at) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private void append(int start, int end) {
            int c = text.codePointAt(start);
            if (c < 128 && end == start + 1) {
                appendAscii(start, (char) c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                appendBlank(start);
            } else if (!isInvisible(c)) {
                String piece =
                        Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
                piece.chars().forEach(each -> appendFolded(start, (char) each));
            }
        }

        private void appendAscii(int start, char c) {
            if (c <= ' ') {
                appendBlank(start);
            } else {
                put(start, c);
            }
        }

        private void appendFolded(int start, char c) {
            switch (c) {
                case ' ' -> appendBlank(start);
                case '‘', '’', '‚', '‛', '′', '`', '´' -> put(start, '\'');
                case '“', '”', '„', '‟', '″', '«', '»' -> put(start, '"');
                case '‐', '‑', '‒', '–', '—', '―', '−' -> put(start, '-');
                default -> put(start, c);
            }
        }

        private void appendBlank(int start) {
            if (!value.isEmpty() && value.charAt(value.length() - 1) == ' ') {
                return;
            }
            put(start, ' ');
        }

        private void put(int start, char c) {
            if (value.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[value.length()] = start;
            value.append(c);
        }

        private static boolean isMark(int c) {
            return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
