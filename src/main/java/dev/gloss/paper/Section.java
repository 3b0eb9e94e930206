package dev.gloss.paper;

/// A section of a paper: a heading and all that stands under it until the next heading of its level
/// or above.
///
/// @param number as printed without a closing point, such as `2.1.2`, `A.1` or `IV`; empty if it
///   has none
/// @param title the heading without its number and without a point or colon at its end
/// @param level depth from 1 outermost
/// @param first ordinal of its heading among the paper's passages, from 0
/// @param end one past the ordinal of the last passage in it, subsections included
public record Section(String number, String title, int level, int first, int end) {

    public Section {
        if (level < 1 || first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "level %d, passages [%d, %d)".formatted(level, first, end));
        }
    }

    /// Number and title.
    public String label() {
        return number.isEmpty() ? title : number + " " + title;
    }

    /// Whether the passage with that ordinal stands in this section, its own heading included.
    public boolean contains(int ordinal) {
        return first <= ordinal && ordinal < end;
    }
}
