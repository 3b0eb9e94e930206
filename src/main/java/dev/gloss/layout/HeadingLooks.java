package dev.gloss.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a heading looks: headings of one level look the same.
///
/// @param size in half points
/// @param bold heavier than the text
/// @param italic slanted
/// @param capitals all letters are capitals, of one size or two
record HeadingLooks(int size, boolean bold, boolean italic, boolean capitals) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:Appendix|APPENDIX|Chapter|Section|Part)\\s+)?((?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2})*|[IVX]{1,5})[.:]?\\s+\\p{L}.*",
                    Pattern.DOTALL);
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?:abstract|summary|introduction|background|related"
                        + " works?|methods?|methodology|results?|discussion|conclusions?|references|bibliography|literature"
                        + " cited|works cited|acknowledge?ments?|appendix|appendices|contents|table"
                        + " of contents|supplementary materials?|limitations|future work|statement"
                        + " of need|overview|evaluation|experiments?)[.:]?");

    static HeadingLooks of(Block block) {
        Line line = block.longest();
        return new HeadingLooks(
                Math.round(2 * line.size()),
                block.share(Looks::bold) > Tuning.MOSTLY,
                block.share(Looks::italic) > Tuning.MOSTLY,
                isCapitals(block.text()) || line.face().isSmallCaps());
    }

    /// How deep a heading's number says it lies, from 1; 0 without one.
    static int depth(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return 0;
        }
        return 1 + (int) matcher.group(1).chars().filter(c -> c == '.').count();
    }

    /// Whether nearly every paper has a heading of these words.
    static boolean isKnown(String text) {
        return KNOWN.matcher(withoutNumber(text).strip().toLowerCase(Locale.ROOT)).matches();
    }

    static String withoutNumber(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() && text.length() > matcher.end(1)
                ? text.substring(matcher.end(1)).replaceFirst("^[.:]?\\s+", "")
                : text;
    }

    static boolean isCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return capitals > 3 && small == 0;
    }

    /// Whether it stands out from text of that size.
    boolean isLoud(float bodySize) {
        return bold || capitals || size > Math.round(2 * bodySize * 1.06f);
    }
}
