package dev.gloss.layout;

import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of a page, in drawing order, where something new begins.
///
/// The tests are those of pdfact's text blocks, against the usual pitch of the font; to them come
/// the columns' edges, for a line that ends short ends a paragraph, and one that begins late begins
/// one.
final class BlockBuilder {

    private final Setting setting;
    private final Typography type;
    private final Columns columns;

    BlockBuilder(Setting setting) {
        this.setting = setting;
        this.type = setting.type();
        this.columns = setting.columns();
    }

    /// The blocks of all pages in drawing order.
    List<Block> blocks() {
        return setting.pages().stream().flatMap(page -> blocks(page).stream()).toList();
    }

    private List<Block> blocks(PageLines page) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (!open.isEmpty()
                    && (begins(open, line)
                            || isIndented(open, page.lines(), i)
                            || isFirstRow(open, page.lines(), i))) {
                blocks.add(new Block(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(open));
        }
        return blocks;
    }

    /// Whether the line alone begins further right, between one that ends a sentence at the
    /// column's edge and one that begins there again.
    private boolean isIndented(List<Line> open, List<Line> lines, int i) {
        Line above = open.getLast();
        if (!type.indents(above.page())
                || open.size() > 1
                || i + 1 == lines.size()
                || isEntry(above)) {
            return false;
        }
        Line line = lines.get(i);
        Line below = lines.get(i + 1);
        return Sentences.end(above.text())
                && above.sameSize(type.size())
                && indent(above, line) > Tuning.INDENT
                && indent(above, line) < Tuning.WIDEST_INDENT
                && Math.abs(indent(above, below)) < Tuning.INDENT / 2
                && below.baseline() > line.baseline()
                && above.left() - columns.left(above) < Tuning.INDENT * above.size();
    }

    /// Whether a table begins right below its caption: with three cells beside each other.
    private static boolean isFirstRow(List<Line> open, List<Line> lines, int i) {
        return Openings.isTableCaption(open.getFirst().text())
                && i + 2 < lines.size()
                && lines.get(i).besides(lines.get(i + 1))
                && lines.get(i + 1).besides(lines.get(i + 2))
                && !open.getLast().besides(lines.get(i));
    }

    private static boolean isEntry(Line line) {
        return Openings.isItem(line.text()) || Openings.isReference(line.text());
    }

    private static float indent(Line above, Line line) {
        return (line.left() - above.left()) / line.size();
    }

    private boolean begins(List<Line> open, Line line) {
        Line above = open.getLast();
        if (above.besides(line)) {
            return above.looks().form() != line.looks().form();
        }
        boolean step = Openings.isStep(line.text());
        if (step || Openings.isStep(open.getFirst().text())) {
            return !step || !Openings.isStep(open.getFirst().text()) || !isNext(above, line);
        }
        return jumps(above, line)
                || Openings.isEquationNumber(above.text())
                || changesFont(above, line)
                || isTitleOf(open, line)
                || (Openings.isCaption(line.text()) && isNewLine(above))
                || beginsItem(open, line)
                || beginsFootnote(line)
                || beginsParagraph(open, line);
    }

    /// Below the line above at an ordinary distance, however far it is indented.
    private static boolean isNext(Line above, Line line) {
        float step = line.baseline() - above.baseline();
        return step > 0 && step < 2 * Math.max(above.size(), line.size());
    }

    /// Away from below the line above: up, aside, or over a gap.
    private boolean jumps(Line above, Line line) {
        float step = line.baseline() - above.baseline();
        float size = Math.max(above.size(), line.size());
        float usual = Math.max(type.pitch(line.size()), type.pitch(above.size()));
        boolean overlap = line.left() < above.right() && above.left() < line.right();
        boolean tall = above.looks().math() > 0.05 || line.looks().math() > 0.05;
        float loose =
                tall
                        ? usual * Tuning.LOOSE_PITCH + .15f * size
                        : Math.min(usual * Tuning.LOOSE_PITCH, usual + 2.2f);
        return !overlap || step < -.2f * size || step > loose;
    }

    private boolean changesFont(Line above, Line line) {
        boolean formula =
                above.looks().math() > Tuning.FORMULA || line.looks().math() > Tuning.FORMULA;
        boolean bold = above.looks().bold() > Tuning.MOSTLY != line.looks().bold() > Tuning.MOSTLY;
        boolean loud = line.looks().bold() > Tuning.MOSTLY && above.looks().bold() > 0.2f;
        boolean capitals =
                bold(above)
                        && bold(line)
                        && HeadingLooks.isCapitals(above.text())
                                != HeadingLooks.isCapitals(line.text());
        boolean fixed =
                above.looks().fixed() > Tuning.MOSTLY != line.looks().fixed() > Tuning.MOSTLY;
        return (!formula && changesSize(above, line))
                || (bold && !loud && Math.min(above.text().length(), line.text().length()) > 1)
                || capitals
                || (fixed && !formula)
                || above.looks().form() != line.looks().form();
    }

    /// To one that hardly a letter of the other line has.
    private static boolean changesSize(Line above, Line line) {
        return !above.sameSize(line.size())
                && !above.hasSize(line.size())
                && !line.hasSize(above.size());
    }

    /// Whether one of the two is a short line in an upright face of its own: a heading as large as
    /// its text, whose face does not say that it is bold.
    private boolean isTitleOf(List<Line> open, Line line) {
        Line above = open.getLast();
        if (!above.sameSize(line.size()) || above.face().name().equals(line.face().name())) {
            return false;
        }
        return (open.size() == 1 && isTitle(above) && isPlain(line))
                || (isTitle(line) && isPlain(above) && isNewLine(above));
    }

    private boolean isTitle(Line line) {
        return isPlain(line)
                && isShort(line)
                && line.isOfOneFace()
                && Character.isUpperCase(line.text().codePointAt(0))
                && !Sentences.end(line.text());
    }

    private static boolean isPlain(Line line) {
        Looks looks = line.looks();
        return looks.italic() + looks.math() + looks.fixed() + looks.form() < Tuning.MOSTLY;
    }

    private static boolean bold(Line line) {
        return line.looks().bold() > Tuning.MOSTLY;
    }

    private boolean isNewLine(Line above) {
        return Sentences.end(above.text()) || isShort(above);
    }

    private boolean beginsItem(List<Line> open, Line line) {
        if (!isEntry(line)) {
            return false;
        }
        Line above = open.getLast();
        return Openings.isBullet(line.text())
                || Sentences.end(above.text())
                || (above.text().endsWith(":") && Math.abs(indent(above, line)) > Tuning.HANGING)
                || isShort(above)
                || (Openings.isItem(open.getFirst().text())
                        && Math.abs(open.getFirst().left() - line.left()) < line.size())
                || (Openings.isReference(open.getFirst().text())
                        && Math.abs(open.getFirst().left() - line.left()) < line.size());
    }

    private boolean beginsFootnote(Line line) {
        return line.size() < Tuning.FOOTNOTE_SIZE * type.size()
                && line.baseline() > setting.height(line.page()) / 2
                && FootnoteMarks.opens(line);
    }

    private boolean beginsParagraph(List<Line> open, Line line) {
        Line above = open.getLast();
        float em = line.size();
        boolean ends = Sentences.end(above.text());
        if (isShort(above) && ends) {
            return true;
        }
        float indent = line.left() - above.left();
        boolean hangs =
                open.size() > 1 && open.get(0).left() < open.get(1).left() - Tuning.INDENT * em;
        if (hangs) {
            return line.left() < above.left() - Tuning.INDENT * em
                    && Math.abs(line.left() - open.getFirst().left()) < em / 2;
        }
        boolean atEdge = open.size() > 1 || above.left() - columns.left(above) < Tuning.INDENT * em;
        boolean steps = indent > Tuning.INDENT * em && indent < Tuning.WIDEST_INDENT * em;
        return steps
                && atEdge
                && open.size() > 1
                && (ends || isShort(above))
                && type.indents(line.page());
    }

    /// Whether it ends before its column does.
    private boolean isShort(Line line) {
        return line.right() < columns.right(line) - Tuning.SHORT_LINE * line.size();
    }
}
