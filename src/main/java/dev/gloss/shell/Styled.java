package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A piece of output with its styles, before anybody knows whether it will be shown in colour.
///
/// @param pieces in order
record Styled(List<Piece> pieces) {

    /// @param text any characters; the printer makes them safe
    /// @param style how they look
    record Piece(String text, Style style) {}

    static final Styled EMPTY = new Styled(List.of());

    Styled {
        pieces = List.copyOf(pieces);
    }

    static Styled plain(String text) {
        return EMPTY.then(text, Style.PLAIN);
    }

    static Styled of(String text, Style style) {
        return EMPTY.then(text, style);
    }

    /// A part of a text of which each character has a style of its own.
    ///
    /// @param styles of its UTF-16 units
    /// @param start of the part, in UTF-16 units
    /// @param end exclusive
    static Styled part(String text, Style[] styles, int start, int end) {
        Styled part = EMPTY;
        for (int from = start; from < end; ) {
            int to = from;
            while (to < end && styles[to] == styles[from]) {
                to++;
            }
            part = part.then(text.substring(from, to), styles[from]);
            from = to;
        }
        return part;
    }

    Styled then(String text) {
        return then(text, Style.PLAIN);
    }

    Styled then(String text, Style style) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(text, style));
        return new Styled(more);
    }

    Styled then(Styled other) {
        List<Piece> more = new ArrayList<>(pieces);
        more.addAll(other.pieces);
        return new Styled(more);
    }

    /// With other characters in the same styles.
    Styled map(UnaryOperator<String> change) {
        return new Styled(
                pieces.stream()
                        .map(piece -> new Piece(change.apply(piece.text()), piece.style()))
                        .toList());
    }

    /// What stands between its line ends, at least one.
    List<Styled> lines() {
        List<Styled> lines = new ArrayList<>();
        Styled line = EMPTY;
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            line = line.then(parts[0], piece.style());
            for (int i = 1; i < parts.length; i++) {
                lines.add(line);
                line = of(parts[i], piece.style());
            }
        }
        lines.add(line);
        return lines;
    }

    /// The characters without their styles.
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
