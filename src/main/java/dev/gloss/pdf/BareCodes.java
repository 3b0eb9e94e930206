package dev.gloss.pdf;

import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses what the codes of a font stand for that says nothing of it: a bitmap font out of old
/// TeX, or one whose glyphs are called `a12` or `#41`.
final class BareCodes {

    /// TeX's text encodings OT1 and T1 where they are not ASCII (The TeXbook, appendix F; Knappen,
    /// "The release 1.2 of the Cork encoded DC fonts", 1995).
    private static final String OT1 =
            "ΓΔΘΛΞΠΣΥΦΨΩ\uFB00\uFB01\uFB02\uFB03\uFB04ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ\u0337";

    private static final String T1 =
            "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200C₀ıȷ\uFB00\uFB01\uFB02\uFB03\uFB04";

    private static final int FIRST_LIGATURE_OT1 = 11;
    private static final int FIRST_LIGATURE_T1 = 27;
    private static final int LIGATURES = 5;

    /// Pieces of lines and arrows out of which TeX puts drawings together.
    private static final Pattern DRAWING =
            Pattern.compile("(?:LINE|LCIRCLE|XY(?:ATIP|BTIP|BSQL|CIRC|DASH|LINE))W?\\d*");

    /// The name of a glyph that is none.
    private static final String NOTHING = ".notdef";

    private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9A-F]{2})");
    private static final Pattern DECIMAL = Pattern.compile("([1-9]\\d{1,2})");

    private enum Codes {
        ASCII,
        OT1,
        T1,
        DRAWING,
        /// Counted as the glyphs were needed, so that no code means anything.
        COUNTED
    }

    private final Codes codes;

    BareCodes(PDSimpleFont font, Face face) {
        this.codes = codes(used(font.getEncoding()), face);
    }

    /// Whether what is guessed is no better than nothing.
    boolean isHopeless() {
        return codes == Codes.COUNTED;
    }

    /// What a code may stand for; empty if it is no letter.
    ///
    /// @param name that the font gives to the code
    String guess(int code, @Nullable String name) {
        String told = name == null ? null : told(name);
        if (told != null) {
            return told;
        }
        if (NOTHING.equals(name)) {
            return code == ' ' ? " " : "";
        }
        return switch (codes) {
            case DRAWING -> "";
            case OT1 -> ot1(code);
            case T1 -> code < T1.length() ? T1.substring(code, code + 1) : quote(code);
            case ASCII, COUNTED -> character(code);
        };
    }

    /// The character of names such as `+`, `#41` and `65`.
    private static @Nullable String told(String name) {
        if (name.codePointCount(0, name.length()) == 1) {
            return name;
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(name);
        Matcher decimal = DECIMAL.matcher(name);
        int code =
                hexadecimal.matches()
                        ? Integer.parseInt(hexadecimal.group(1), 16)
                        : decimal.matches() ? Integer.parseInt(decimal.group(1)) : 0;
        return code >= ' ' && code < 0x7F ? Character.toString(code) : null;
    }

    private static String ot1(int code) {
        if (code < OT1.length()) {
            return OT1.substring(code, code + 1);
        }
        return switch (code) {
            case '"' -> "”";
            case '\\' -> "“";
            case '<' -> "¡";
            case '>' -> "¿";
            case '_' -> "˙";
            case '^' -> "ˆ";
            case '{' -> "–";
            case '|' -> "—";
            case '}' -> "˝";
            case '~' -> "˜";
            case 0x7F -> "¨";
            default -> quote(code);
        };
    }

    private static String quote(int code) {
        return switch (code) {
            case '\'' -> "’";
            case '`' -> "‘";
            default -> character(code);
        };
    }

    private static String character(int code) {
        return Character.isISOControl(code) && code != '\t' ? "\uFFFD" : Character.toString(code);
    }

    private static Codes codes(BitSet used, Face face) {
        if (DRAWING.matcher(face.name()).matches()) {
            return Codes.DRAWING;
        }
        if (!used.isEmpty() && used.nextClearBit(0) == used.cardinality()) {
            return Codes.COUNTED;
        }
        // Full stops and commas have other codes in TeX's mathematical fonts.
        boolean text = face.type3() && (used.get('.') || used.get(','));
        if (text && any(used, FIRST_LIGATURE_T1)) {
            return Codes.T1;
        }
        return text && any(used, FIRST_LIGATURE_OT1) ? Codes.OT1 : Codes.ASCII;
    }

    private static boolean any(BitSet used, int firstLigature) {
        return used.get(firstLigature, firstLigature + LIGATURES).cardinality() > 0;
    }

    /// The codes to which the font itself gives names.
    private static BitSet used(@Nullable Encoding encoding) {
        var used = new BitSet();
        if (encoding instanceof DictionaryEncoding dictionary) {
            dictionary
                    .getDifferences()
                    .forEach((code, name) -> used.set(Math.max(0, code), !name.equals(NOTHING)));
        }
        return used;
    }
}
