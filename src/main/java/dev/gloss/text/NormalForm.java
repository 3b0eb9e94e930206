package dev.gloss.text;

import java.text.Normalizer;
import java.util.Arrays;

/// The form in which quotes are compared: what typesetting and copying change is folded away, and
/// every place can be found again in the original.
///
/// Compatibility characters are decomposed and composed ([UAX
/// #15](https://www.unicode.org/reports/tr15/), NFKC), curly quotes become straight, every dash a
/// hyphen, soft hyphens and other invisible characters go, and white space of any length becomes
/// one blank, or nothing. Case stays, and so do digits.
public final class NormalForm {

    private final String original;
    private final String value;
    private final int[] starts;

    private NormalForm(String original, String value, int[] starts) {
        this.original = original;
        this.value = value;
        this.starts = starts;
    }

    /// The form for words as a person reads them: white space of any length is one blank.
    public static NormalForm of(String text) {
        return new Folding(text, true).fold();
    }

    /// The form for finding a place again, whoever broke its lines: no blanks, hyphens and dashes
    /// at all. A minus stays, because it is a sign and no break.
    public static NormalForm unbroken(String text) {
        return new Folding(text, false).fold();
    }

    /// The folded text.
    public String value() {
        return value;
    }

    /// The characters of the original that a range of the normal form stands for, each with the
    /// marks that compose with it; what was folded away at its ends is left out.
    public Span original(Span normal) {
        if (normal.isEmpty()) {
            int at = normal.start() < starts.length ? starts[normal.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[normal.start()], clusterEnd(original, starts[normal.end() - 1]));
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

    /// The end of a character and of the marks that compose with it, so that each such piece can be
    /// normalised by itself.
    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /// One pass over a text.
    private static final class Folding {

        private final String text;
        private final boolean breaks;
        private final StringBuilder value;
        private int[] starts;

        /// @param breaks whether blanks and hyphens stay
        Folding(String text, boolean breaks) {
            this.text = text;
            this.breaks = breaks;
            this.value = new StringBuilder(text.length());
            this.starts = new int[text.length() + 16];
        }

        NormalForm fold() {
            int at = 0;
            while (at < text.length()) {
                int end = clusterEnd(text, at);
                append(at, end);
                at = end;
            }
            return new NormalForm(text, value.toString(), Arrays.copyOf(starts, value.length()));
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
            switch (c) {
                case '-' -> appendHyphen(start);
                case '`' -> put(start, '\'');
                default -> {
                    if (c <= ' ') {
                        appendBlank(start);
                    } else {
                        put(start, c);
                    }
                }
            }
        }

        private void appendFolded(int start, char c) {
            switch (c) {
                case ' ' -> appendBlank(start);
                case '‘', '’', '‚', '‛', '′', '`', '´' -> put(start, '\'');
                case '“', '”', '„', '‟', '″', '«', '»' -> put(start, '"');
                case '-', '‐', '‑', '‒', '–', '—', '―' -> appendHyphen(start);
                case '−' -> put(start, breaks ? '-' : c);
                default -> put(start, c);
            }
        }

        private void appendBlank(int start) {
            boolean repeated = !value.isEmpty() && value.charAt(value.length() - 1) == ' ';
            if (breaks && !repeated) {
                put(start, ' ');
            }
        }

        private void appendHyphen(int start) {
            if (breaks) {
                put(start, '-');
            }
        }

        private void put(int start, char c) {
            if (value.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[value.length()] = start;
            value.append(c);
        }
    }
}
