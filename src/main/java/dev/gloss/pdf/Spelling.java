package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/// Which characters the codes of a font stand for: by its map to Unicode, else by the names of its
/// glyphs, else by a guess, for a text with a wrong letter is better than one with none.
final class Spelling {

    private final PDFont font;
    private final String fontName;
    private final @Nullable BareCodes bareCodes;

    Spelling(PDFont font, Face face) {
        this.font = font;
        this.fontName = face.name();
        this.bareCodes = font instanceof PDSimpleFont simple ? new BareCodes(simple, face) : null;
    }

    /// The characters of a code; empty if it shows nothing.
    String of(int code) {
        String mapped = plain(font.toUnicode(code, GlyphNames.list()));
        if (mapped != null && isSound(mapped)) {
            return mapped;
        }
        String name = nameOf(code);
        String named = name == null ? null : GlyphNames.characters(name);
        if (named != null) {
            return named;
        } else if (mapped != null) {
            return mapped;
        } else if (bareCodes != null) {
            return bareCodes.guess(code, name);
        }
        return code == 0 ? "" : "\uFFFD";
    }

    /// Whether the characters say something that can be believed.
    boolean isKnown(String characters) {
        return isSound(characters) && (bareCodes == null || !bareCodes.isHopeless());
    }

    private @Nullable String plain(@Nullable String mapped) {
        if (mapped == null || mapped.isEmpty()) {
            return mapped;
        }
        String symbol = SymbolCodes.characters(mapped.codePointAt(0), fontName);
        return symbol == null ? GlyphNames.plain(mapped) : symbol;
    }

    private @Nullable String nameOf(int code) {
        return font instanceof PDSimpleFont simple && simple.getEncoding() != null
                ? simple.getEncoding().getName(code)
                : null;
    }

    private static boolean isSound(String text) {
        return text.codePoints().noneMatch(Spelling::isUnsound);
    }

    private static boolean isUnsound(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }
}
