package dev.gloss.library;

import dev.gloss.paper.ForeignMark;
import dev.gloss.paper.Rect;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// By what a mark is known again, so that it becomes a note only once.
///
/// @param value as it stands in the note: the name that the mark's program gave it, or its place
///   and a digest of what lies there, such as `p3-72-144-9f2c51ab03d4e6f7`
record MarkName(String value) {

    /// Shorter names are likely to be numbers that a program counts through in each file.
    private static final int SHORTEST_NAME = 12;

    private static final Pattern PLACE = Pattern.compile("p(\\d+)-(-?\\d+)-(-?\\d+)-(\\w{16})");

    /// So many points may lie between two places of one mark: programs that save a file again round
    /// its corners.
    private static final int SAME_PLACE = 2;

    /// The name that its program gave it, if that can be the only one of its kind.
    static Optional<MarkName> given(ForeignMark mark) {
        return mark.name().length() >= SHORTEST_NAME
                ? Optional.of(new MarkName(mark.name()))
                : Optional.empty();
    }

    /// Where it lies, and the words there, whatever the comment; a note without words is what it
    /// says.
    static MarkName ofPlace(ForeignMark mark) {
        Rect box = mark.regions().getFirst().box();
        String words = mark.words().isEmpty() ? mark.comment() : mark.words();
        return new MarkName(
                "p%d-%d-%d-%s"
                        .formatted(
                                mark.page(),
                                Math.round(box.x()),
                                Math.round(box.y()),
                                Digests.sha256(mark.kind().label() + " " + words)
                                        .substring(0, 16)));
    }

    /// Whether a mark is known by one of these names, or was at about the same place.
    boolean isAmong(Collection<MarkName> names) {
        Matcher place = PLACE.matcher(value);
        return names.contains(this)
                || (place.matches() && names.stream().anyMatch(other -> isSamePlace(place, other)));
    }

    private static boolean isSamePlace(Matcher place, MarkName other) {
        Matcher others = PLACE.matcher(other.value);
        return others.matches()
                && place.group(1).equals(others.group(1))
                && place.group(4).equals(others.group(4))
                && isNear(place.group(2), others.group(2))
                && isNear(place.group(3), others.group(3));
    }

    private static boolean isNear(String one, String other) {
        return Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= SAME_PLACE;
    }
}
