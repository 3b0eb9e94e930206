package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How the entries of a reference list begin: with a label, or further left or right than the lines
/// that go on with them.
///
/// After the features of GROBID's reference segmenter (label, indent, end of sentence), decided
/// once for the whole list, so that an entry without its label or with an odd indent does not stand
/// alone. Lines are compared with the leftmost of their own column, because entries drift by a
/// point or two from page to page.
final class ReferenceStyle {

    private static final Pattern BRACKETED =
            Pattern.compile("\\[[^\\]]{1,24}\\].*", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("\\(?\\d{1,3}[.)]\\s+[\\p{Lu}“\"‘\\[].*", Pattern.DOTALL);

    /// A list has so many labels, or lines of either indent, before they count.
    private static final int LEAST = 3;

    /// Share of the lines of an indent that follow the end of a sentence, if entries begin so.
    private static final double BEGINS = .7;

    private enum Kind {
        BRACKETED,
        NUMBERED,
        HANGING,
        INDENTED,
        BLOCKS
    }

    private final Columns columns;
    private final Map<Object, Float> margins = new HashMap<>();
    private final Kind kind;

    private ReferenceStyle(List<Line> lines, Columns columns) {
        this.columns = columns;
        for (Line line : lines) {
            margins.merge(columns.key(line), line.left(), Math::min);
        }
        this.kind = kind(lines);
    }

    static ReferenceStyle of(List<Labelled> blocks, Columns columns) {
        List<Line> lines = new ArrayList<>();
        for (Labelled block : blocks) {
            if (block.kind() == PassageKind.REFERENCE) {
                lines.addAll(block.block().lines());
            }
        }
        return new ReferenceStyle(lines, columns);
    }

    /// The block that opens a list with bracketed numbers, as some publishers set it below a rule
    /// without a heading; null if there is none.
    static @Nullable Block firstWithoutHeading(List<Block> blocks) {
        Block first = null;
        int next = 1;
        for (Block block : blocks) {
            if (block.text().startsWith("[1] ")) {
                first = block;
                next = 2;
            } else if (first != null && block.text().startsWith("[%d] ".formatted(next))) {
                next++;
            }
        }
        return next > LEAST ? first : null;
    }

    /// Whether the list says where its entries begin; if not, they are the blocks that gaps part.
    boolean isKnown() {
        return kind != Kind.BLOCKS;
    }

    /// Whether an entry begins with that line.
    boolean begins(Line line) {
        return switch (kind) {
            case BRACKETED -> BRACKETED.matcher(line.text()).matches();
            case NUMBERED -> NUMBERED.matcher(line.text()).matches();
            case HANGING -> !isIndented(line);
            case INDENTED -> isIndented(line);
            case BLOCKS -> false;
        };
    }

    private Kind kind(List<Line> lines) {
        if (count(lines, BRACKETED) >= LEAST) {
            return Kind.BRACKETED;
        } else if (count(lines, NUMBERED) >= LEAST && isSeries(lines)) {
            return Kind.NUMBERED;
        }
        int[] flush = new int[2];
        int[] indented = new int[2];
        for (int i = 0; i < lines.size(); i++) {
            int[] counts = isIndented(lines.get(i)) ? indented : flush;
            boolean after = i == 0 || Sentences.end(lines.get(i - 1).text());
            counts[0]++;
            counts[1] += after ? 1 : 0;
        }
        if (Math.min(flush[0], indented[0]) < LEAST) {
            return Kind.BLOCKS;
        }
        double flushBegins = (double) flush[1] / flush[0];
        double indentedBegins = (double) indented[1] / indented[0];
        return Math.max(flushBegins, indentedBegins) < BEGINS
                ? Kind.BLOCKS
                : flushBegins > indentedBegins ? Kind.HANGING : Kind.INDENTED;
    }

    private static long count(List<Line> lines, Pattern label) {
        return lines.stream().filter(line -> label.matcher(line.text()).matches()).count();
    }

    /// Whether the numbers of lines count up from one.
    private static boolean isSeries(List<Line> lines) {
        int next = 1;
        for (Line line : lines) {
            if (line.text().matches("(?s)\\(?" + next + "[.)]\\s.*")) {
                next++;
            }
        }
        return next > LEAST;
    }

    private boolean isIndented(Line line) {
        float margin = margins.getOrDefault(columns.key(line), line.left());
        return line.left() - margin > Tuning.HANGING * line.size();
    }
}
