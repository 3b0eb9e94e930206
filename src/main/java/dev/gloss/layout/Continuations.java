package dev.gloss.layout;

import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes one passage of a paragraph that the page interrupts, by a float, a footnote, a column, a
/// page or a displayed equation; what interrupted it follows it.
final class Continuations {

    private static final Set<PassageKind> TEXT =
            EnumSet.of(
                    PassageKind.PARAGRAPH,
                    PassageKind.LIST_ITEM,
                    PassageKind.ABSTRACT,
                    PassageKind.REFERENCE);
    private static final Set<PassageKind> RUNS =
            EnumSet.of(
                    PassageKind.EQUATION,
                    PassageKind.FIGURE_TEXT,
                    PassageKind.TABLE,
                    PassageKind.CODE,
                    PassageKind.OTHER);

    private final Typography type;
    private final Columns columns;
    private final ReferenceStyle references;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Piece open;
    private boolean interrupted;
    private boolean formula;

    private Continuations(Setting setting, ReferenceStyle references) {
        this.references = references;
        this.type = setting.type();
        this.columns = setting.columns();
    }

    static List<Piece> join(List<Labelled> blocks, Setting setting, ReferenceStyle references) {
        Continuations continuations = new Continuations(setting, references);
        blocks.forEach(continuations::add);
        return continuations.pieces;
    }

    private void add(Labelled block) {
        if (TEXT.contains(block.kind())) {
            addText(block);
        } else if (block.kind() == PassageKind.HEADING || block.kind() == PassageKind.FRONT) {
            begin(block, null);
            open = null;
        } else {
            addInterruption(block);
        }
    }

    private void addText(Labelled block) {
        if (open != null && goesOn(open, block)) {
            open.append(block.block());
        } else {
            open = begin(block, null);
        }
        interrupted = false;
        formula = false;
    }

    private void addInterruption(Labelled block) {
        interrupted = true;
        formula |= block.kind() == PassageKind.EQUATION;
        Piece note = unfinishedNote(block);
        if (note != null) {
            note.append(block.block());
            return;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && runsOn(last, block)) {
            last.append(block.block());
        } else {
            begin(block, block.kind() == PassageKind.EQUATION ? open : null);
        }
    }

    /// The footnote that this one goes on with, at the foot of another column or page.
    private @Nullable Piece unfinishedNote(Labelled block) {
        if (block.kind() != PassageKind.FOOTNOTE || Openings.isFootnote(block.text())) {
            return null;
        }
        return pieces.reversed().stream()
                .filter(piece -> piece.kind() == PassageKind.FOOTNOTE)
                .findFirst()
                .filter(Continuations::isUnfinished)
                .filter(piece -> block.block().page() - piece.last().page() <= 1)
                .orElse(null);
    }

    /// Rows of one table, lines of one formula, labels of one figure.
    private static boolean runsOn(Piece last, Labelled block) {
        boolean crumb =
                last.kind() == PassageKind.EQUATION
                        && block.kind() == PassageKind.OTHER
                        && block.text().length() < 8;
        return ((last.kind() == block.kind() && RUNS.contains(block.kind())) || crumb)
                && last.last().page() == block.block().page();
    }

    private Piece begin(Labelled block, @Nullable Piece host) {
        Piece piece = new Piece(block, host);
        pieces.add(piece);
        return piece;
    }

    private boolean goesOn(Piece before, Labelled block) {
        Line next = block.block().first();
        Line last = before.last();
        if (block.kind() == PassageKind.REFERENCE && references.isKnown()) {
            return before.kind() == PassageKind.REFERENCE && !references.begins(next);
        }
        if (!isSameText(before, block)
                || (!isSameSize(last, next) && !formula)
                || isStatement(block)) {
            return false;
        }
        boolean lower = Sentences.goOn(block.text());
        boolean jumps = last.page() != next.page() || next.baseline() < last.baseline();
        if (lower && isUnfinished(before)) {
            return true;
        } else if (formula) {
            return lower || isWithoutIndent(before, next);
        } else if (jumps || interrupted) {
            return lower
                    || (isFull(last) && (isUnfinished(before) || isWithoutIndent(before, next)));
        } else {
            return isFull(last) && isFlush(before, next) && isUnfinished(before);
        }
    }

    private static boolean isUnfinished(Piece piece) {
        return !Sentences.end(piece.text());
    }

    /// Whether paragraphs there begin with an indent, and the line has none.
    private boolean isWithoutIndent(Piece before, Line next) {
        return type.indents(next.page()) && isFlush(before, next);
    }

    private boolean isFlush(Piece before, Line next) {
        return inset(next) - inset(before) < Tuning.INDENT * next.size();
    }

    /// Whether a theorem or the like begins, by its number in a heavier face.
    private static boolean isStatement(Labelled block) {
        return Openings.isNumberedStatement(block.text())
                && block.block().first().glyphs().getFirst().face().bold();
    }

    /// How far right of its column's margin it begins, in points.
    private float inset(Line line) {
        return line.left() - columns.margin(line);
    }

    private float inset(Piece piece) {
        return (float) piece.lines().stream().mapToDouble(this::inset).min().orElseThrow();
    }

    private static boolean isSameSize(Line last, Line next) {
        return last.sameSize(next.size()) || last.hasSize(next.size()) || next.hasSize(last.size());
    }

    private boolean isSameText(Piece before, Labelled block) {
        return switch (block.kind()) {
            case PARAGRAPH ->
                    before.kind() == PassageKind.PARAGRAPH
                            || before.kind() == PassageKind.LIST_ITEM;
            case ABSTRACT ->
                    before.kind() == PassageKind.ABSTRACT || before.kind() == PassageKind.LIST_ITEM;
            case REFERENCE ->
                    before.kind() == PassageKind.REFERENCE && !Openings.isReference(block.text());
            default -> false;
        };
    }

    /// Whether it reaches its column's right edge.
    private boolean isFull(Line line) {
        return line.right() > columns.right(line) - Tuning.SHORT_LINE * line.size();
    }
}
