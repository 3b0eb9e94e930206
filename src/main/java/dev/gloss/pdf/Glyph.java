package dev.gloss.pdf;

/// A mark on a page that stands for some characters. Places are PDF points on the page as
/// displayed, from its upper left corner.
///
/// @param text the characters it stands for, at least one; more for a ligature
/// @param x where it begins along its line: the left edge of upright text
/// @param baseline the height of its baseline, growing downwards
/// @param width how far it advances along its line
/// @param size of the font as printed, in points
/// @param face of the font
/// @param direction of its line; `x`, `baseline` and `width` are horizontal for all but upright
///   text as well, where `x` and `baseline` are those of its origin
/// @param inForm whether it belongs to an embedded drawing (a form XObject)
public record Glyph(
        String text,
        float x,
        float baseline,
        float width,
        float size,
        Face face,
        Direction direction,
        boolean inForm) {

    public float right() {
        return x + width;
    }

    public boolean isBlank() {
        char first = text.charAt(0);
        // Asked so often that letters of English are told apart first.
        return (first <= ' ' || first >= 0x7F) && text.isBlank();
    }
}
