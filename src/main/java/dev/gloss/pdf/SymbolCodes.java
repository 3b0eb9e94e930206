package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The codes of symbol fonts, which Windows moves into the private use area from U+F000.
final class SymbolCodes {

    private static final int FIRST = 0xF020;
    private static final int LAST = 0xF0FF;

    /// What stands before the items of lists.
    private static final Map<Integer, String> WINGDINGS =
            Map.of(
                    0x6C, "●", 0x6E, "■", 0x71, "❑", 0x76, "❖", 0x9F, "•", 0xA7, "▪", 0xA8, "◻",
                    0xD8, "➢", 0xE0, "→", 0xFC, "✓");

    private SymbolCodes() {}

    /// What stands for a character in a font of that name; null if that is not known.
    static @Nullable String characters(int character, String fontName) {
        if (character < FIRST || character > LAST) {
            return null;
        }
        int code = character & 0xFF;
        return fontName.startsWith("Wingdings")
                ? WINGDINGS.get(code)
                : GlyphNames.list().toUnicode(SymbolEncoding.INSTANCE.getName(code));
    }
}
