package dev.gloss.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a heading looks: headings of one level look the same.
///
/// @param size in half points
/// @param face name of the font of most of its letters
/// @param bold heavier than the text
/// @param italic slanted
/// @param capitals all letters are capitals, of one size or two
record HeadingLooks(int size, String face, boolean bold, boolean italic, boolean capitals) {

    private static final float LARGER = 1.06f;
    private static final String REFERENCES = "references|bibliography|literature cited|works cited";
    private static final String END = "(?:[.:]|\\s*[—–-])?";
    private static final Pattern KNOWN =
            Pattern.compile(
                    "(?:abstract|summary|introduction|background|related"
                            + " works?|methods?|methodology|materials and"
                            + " methods|results?|results and"
                            + " discussion|discussions?|conclusions?|conclusions? and future"
                            + " work|"
                            + REFERENCES
                            + "|acknowledge?ments?|appendix|appendices|contents|table of"
                            + " contents|supplementary materials?|supporting"
                            + " information|limitations|future work|statement of"
                            + " need|overview|evaluation|experiments?)"
                            + END);

    private static final Pattern OF_REFERENCES = Pattern.compile("(?:" + REFERENCES + ")" + END);

    static HeadingLooks of(Block block) {
        Line line = block.longest();
        return new HeadingLooks(
                Math.round(2 * line.size()),
                line.face().name(),
                block.share(Looks::bold) > Tuning.MOSTLY,
                block.share(Looks::italic) > Tuning.MOSTLY,
                isCapitals(block.text()) || line.face().isSmallCaps());
    }

    /// Whether nearly every paper has a heading of these words.
    static boolean isKnown(String text) {
        return KNOWN.matcher(title(text)).matches();
    }

    /// Whether it stands above a list of references.
    static boolean isOfReferences(String text) {
        return OF_REFERENCES.matcher(title(text)).matches();
    }

    private static String title(String text) {
        return HeadingNumber.title(text).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 3;
    }

    boolean isLarger(float bodySize) {
        return size > Math.round(2 * bodySize * LARGER);
    }

    /// Whether it stands out from the running text, be it only by another upright face.
    boolean standsOut(Typography type) {
        boolean otherFace = !italic && !face.equals(type.face().name());
        return bold || capitals || isLarger(type.size()) || otherFace;
    }
}
