package dev.gloss.text;

/// A half-open range of one text. Which text it belongs to is known by whoever keeps it.
///
/// @param start first UTF-16 code unit, counted from 0
/// @param end one past the last UTF-16 code unit, never before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
        }
    }

    /// The range of `length` UTF-16 code units from `start`.
    public static Span of(int start, int length) {
        return new Span(start, start + length);
    }

    /// UTF-16 code units, 0 for an empty span.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether every unit of `other` is one of this span's; an empty span is contained where it
    /// stands.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// This span, moved by `units`, which may be negative.
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /// The words it covers in the text it belongs to.
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
