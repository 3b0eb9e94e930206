package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a font's letters look like, as far as its name and flags tell.
///
/// @param name without the subset's prefix, such as `CMBX10`; empty if the font has none
/// @param bold heavier than the text face
/// @param italic italic or slanted
/// @param fixedPitch every letter has the same width
/// @param type3 drawn by procedures, as bitmaps of old TeX fonts and labels of plotting programs
/// @param isMath its glyphs are mathematical signs and letters
/// @param isSmallCaps its lower-case letters are drawn as small capitals
public record Face(
        String name,
        boolean bold,
        boolean italic,
        boolean fixedPitch,
        boolean type3,
        boolean isMath,
        boolean isSmallCaps) {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+");
    private static final Pattern BOLD =
            Pattern.compile(
                    "bold|black|heavy|demi|cmbx|cmb1|cmssbx|sfbx|ecbx|ebx|lmbx|t1xb|medi$|[-.]b$|-bd|-md$"
                        + "|nimbus.*medi|(?:libertine|biolinum)t?[bz]i?$");
    private static final Pattern ITALIC =
            Pattern.compile(
                    "ital|obli|slant|cmti|cmsl|sfti|sfsl|ecti|ecsl|lmri|t1xi|t1xbi|t1xsl|cmbxti|-it$|[-.]i$"
                        + "|reguital|(?:libertine|biolinum)t?[bz]?i$");
    private static final Pattern FIXED =
            Pattern.compile("mono|courier|cmtt|sftt|ectt|consol|typewr");
    private static final Pattern MATH =
            Pattern.compile(
                    "cmmi|cmsy|cmex|msam|msbm|mathit|math|rsfs|eufm|euex|eusm|stmary|esint|wasy|symbol"
                        + "|mtsy|mtmi|mtex|txsy|txex|txmi|pxsy|pxmi|rmtmi|lmmi|lmsy|lmex|bbm|dsrom"
                        + "|cmbsy|cmmib|zplmr7y|zplmr7m|fourier.*(?:ma|sy)|mdbch|newtxmi|ntxmi|ntxsy"
                        + "|libertinemathmi|txmiaX|yhmath|xits|stix.*math");
    private static final Pattern SMALL_CAPS =
            Pattern.compile("cmcsc|smallcap|caps|-sc$|sccc|sfcc|eccc|lmcsc|t1xsc");

    /// A face of which the name tells whether it is for formulas or in small capitals.
    public Face(String name, boolean bold, boolean italic, boolean fixedPitch, boolean type3) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isMath = MATH.matcher(lower).find();
        boolean isSmallCaps = SMALL_CAPS.matcher(lower).find();
        this(name, bold, italic, fixedPitch, type3, isMath, isSmallCaps);
    }

    // Compared for nearly every glyph, and nearly always with itself.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Face face
                        && name.equals(face.name)
                        && bold == face.bold
                        && italic == face.italic
                        && fixedPitch == face.fixedPitch
                        && type3 == face.type3
                        && isMath == face.isMath
                        && isSmallCaps == face.isSmallCaps);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /// The face of a font by its PostScript name and the flags of its descriptor.
    static Face named(String fontName, boolean heavy, boolean slanted, boolean type3) {
        String name = SUBSET.matcher(fontName).replaceFirst("");
        String lower = name.toLowerCase(Locale.ROOT);
        return new Face(
                name,
                heavy || BOLD.matcher(lower).find(),
                slanted || ITALIC.matcher(lower).find(),
                FIXED.matcher(lower).find(),
                type3);
    }
}
