package dev.gloss.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells headings from other short lines that stand out.
///
/// After pdffigures2's section titles: a rare look, alone on its lines, aligned with its column,
/// beginning in upper case or with a number. A look is trusted once a number or a title that every
/// paper has bears it.
final class HeadingFinder {

    private static final int MOST_LINES = 4;
    private static final int MOST_WORDS = 24;

    private final Typography type;
    private final Columns columns;
    private final Set<HeadingLooks> trusted = new HashSet<>();

    HeadingFinder(Typography type, Columns columns, List<Block> blocks) {
        this.type = type;
        this.columns = columns;
        for (Block block : blocks) {
            if (mayBe(block)
                    && (HeadingLooks.depth(block.text()) > 0
                            || HeadingLooks.isKnown(block.text()))) {
                trusted.add(HeadingLooks.of(block));
            }
        }
    }

    boolean isHeading(Block block) {
        if (!mayBe(block)) {
            return false;
        }
        HeadingLooks looks = HeadingLooks.of(block);
        boolean larger = looks.size() > Math.round(2 * type.size() * 1.06f);
        return (trusted.contains(looks)
                        && (looks.isLoud(type.size()) || HeadingLooks.depth(block.text()) > 1))
                || (larger && block.page() > 1 && looks.bold());
    }

    /// What no heading lacks.
    private boolean mayBe(Block block) {
        String text = block.text();
        HeadingLooks looks = HeadingLooks.of(block);
        boolean numbered = HeadingLooks.depth(text) > 0;
        boolean loud =
                looks.isLoud(type.size())
                        || (looks.italic() && (numbered || HeadingLooks.isKnown(text)));
        return loud
                && block.lines().size() <= MOST_LINES
                && text.length() <= Tuning.HEADING_LENGTH
                && text.split("\\s+").length <= MOST_WORDS
                && hasCellsOnlyForNumber(block)
                && opensLikeTitle(text)
                && closesLikeTitle(text)
                && block.size() > .85f * type.size()
                && block.share(Looks::form) < .5
                && block.share(Looks::math) < .3
                && block.share(Looks::fixed) < Tuning.MOSTLY
                && isAligned(block);
    }

    // A number may stand so far from its title that it looks like a cell.
    private static boolean hasCellsOnlyForNumber(Block block) {
        return block.cells() == 0
                || (block.cells() == 1
                        && block.first()
                                .text()
                                .matches("(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2})*\\.?|[IVX]+\\.?"));
    }

    private static boolean opensLikeTitle(String text) {
        int first = text.codePointAt(0);
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 3
                && letters * 2 > text.replaceAll("\\s", "").length()
                && (Character.isUpperCase(first) || HeadingLooks.depth(text) > 0)
                && !Openings.isCaption(text)
                && !Openings.endsWithPage(text.replaceFirst("^\\S+\\s", ""));
    }

    private static boolean closesLikeTitle(String text) {
        return !text.matches("(?s).*[,;]\\s*$")
                && !(text.matches("(?s).*[.:]\\s*$")
                        && HeadingLooks.depth(text) == 0
                        && !HeadingLooks.isKnown(text));
    }

    /// At its column's left edge, or centred in it.
    private boolean isAligned(Block block) {
        Line line = block.first();
        float left = columns.left(line);
        float right = columns.right(line);
        boolean flush = line.left() - left < 2 * line.size();
        boolean centred = Math.abs((line.left() - left) - (right - line.right())) < 3 * line.size();
        return flush || centred;
    }
}
