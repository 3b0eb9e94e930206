package dev.gloss.layout;

import dev.gloss.layout.HeadingStyles.Candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells headings from other short lines that stand out.
///
/// A heading is shaped like one (after pdffigures2's section titles: alone on its lines, aligned
/// with its column, beginning in upper case or with a number) and bears a look that [HeadingStyles]
/// trusts. One that looks like the text must bear the number that comes next.
final class HeadingFinder {

    private static final int MOST_LINES = 4;

    /// Sizes beside the text's.
    private static final float SMALLEST = .85f;

    private static final float SMALLEST_OF_REFERENCES = .7f;
    private static final int MOST_WORDS = 24;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2})*\\.?|[IVX]+\\.?");

    private final Typography type;
    private final Columns columns;
    private final OutlineVotes votes;
    private final HeadingStyles styles;
    private final Set<Block> shaped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Block> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    HeadingFinder(Setting setting, OutlineVotes votes, List<Block> blocks) {
        this.type = setting.type();
        this.columns = setting.columns();
        this.votes = votes;
        blocks.stream().filter(this::isShaped).forEach(shaped::add);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isCandidate(blocks.get(i))) {
                boolean aboveText =
                        i + 1 < blocks.size() && isAbove(blocks.get(i), blocks.get(i + 1));
                candidates.add(new Candidate(blocks.get(i), aboveText));
            }
        }
        this.styles = new HeadingStyles(type, blocks, candidates);
        findPlain(candidates);
    }

    boolean isHeading(Block block) {
        if (plain.contains(block)) {
            return true;
        }
        if (!shaped.contains(block)) {
            return block.lines().size() <= MOST_LINES && votes.has(block);
        }
        HeadingLooks looks = HeadingLooks.of(block);
        // Of what is smaller than the text, only looks of the references' heading are trusted.
        boolean marked =
                isSmall(block)
                        || looks.standsOut(type)
                        || HeadingNumber.of(block.text()).isPresent()
                        || HeadingLooks.isKnown(block.text());
        return votes.has(block)
                || (styles.isTrusted(looks, block) && marked)
                || (looks.isLarger(type.size()) && looks.bold() && block.page() > 1);
    }

    /// Whether its look may become one of headings.
    private boolean isCandidate(Block block) {
        return shaped.contains(block)
                && (!isSmall(block) || HeadingLooks.isOfReferences(block.text()));
    }

    private boolean isSmall(Block block) {
        return block.size() <= SMALLEST * type.size();
    }

    /// Numbered headings that look like the text: each follows one that was found before.
    private void findPlain(List<Candidate> candidates) {
        Set<HeadingNumber> found = new HashSet<>();
        for (Candidate candidate : candidates) {
            Optional<HeadingNumber> number = candidate.number();
            if (number.isEmpty()) {
                continue;
            }
            if (isHeading(candidate.block())) {
                found.add(number.get());
            } else if (!number.get().isLone()
                    && candidate.block().lines().size() == 1
                    && found.stream().anyMatch(number.get()::follows)) {
                found.add(number.get());
                plain.add(candidate.block());
            }
        }
    }

    /// What no heading lacks. What stands after the text may be set smaller with its headings.
    private boolean isShaped(Block block) {
        String text = block.text();
        return block.lines().size() <= MOST_LINES
                && text.length() <= Tuning.HEADING_LENGTH
                && block.size() > SMALLEST_OF_REFERENCES * type.size()
                && hasCellsOnlyForNumber(block)
                && opensLikeTitle(text)
                && closesLikeTitle(text)
                && BLANKS.split(text).length <= MOST_WORDS
                && block.share(Looks::form) < .5
                && block.share(Looks::math) < .3
                && (block.share(Looks::fixed) < Tuning.MOSTLY || HeadingNumber.of(text).isPresent())
                && isAligned(block);
    }

    private boolean isAbove(Block block, Block below) {
        return columns.sameColumn(block.first(), below.first())
                && below.top() > block.top()
                && Sentences.isProse(below.text());
    }

    // A number may stand so far from its title that it looks like a cell.
    private static boolean hasCellsOnlyForNumber(Block block) {
        return block.cells() == 0
                || (block.cells() == 1 && NUMBER.matcher(block.first().text()).matches());
    }

    private static boolean opensLikeTitle(String text) {
        int first = text.codePointAt(0);
        int letters = Characters.letters(text);
        return letters >= 3
                && (Character.isUpperCase(first) || HeadingNumber.of(text).isPresent())
                && letters * 2 > Characters.marks(text)
                && !Openings.isCaption(text)
                && !RunInHeads.isStatement(text)
                && !Openings.hasLeader(text);
    }

    private static boolean closesLikeTitle(String text) {
        String words = text.stripTrailing();
        return !words.endsWith(",")
                && !words.endsWith(";")
                && !((words.endsWith(".") || words.endsWith(":"))
                        && HeadingNumber.of(text).isEmpty()
                        && !HeadingLooks.isKnown(text));
    }

    /// At its column's left edge, or centred in it.
    private boolean isAligned(Block block) {
        Line line = block.first();
        float left = columns.margin(line);
        float right = columns.end(line);
        boolean flush = line.left() - left < 2 * line.size();
        boolean centred = Math.abs((line.left() - left) - (right - line.right())) < 3 * line.size();
        return flush || centred;
    }
}
