package dev.gloss.shell;

import java.util.ArrayList;
import java.util.List;

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

    /// The characters without their styles.
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
