package dev.gloss.library;

import dev.gloss.paper.Page;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Rect;
import dev.gloss.paper.Region;
import dev.gloss.paper.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the part of a page that a figure and its caption take up: from the caption to the nearest
/// running text above it or below it, whichever side looks like a figure.
final class FigureFrame {

    private static final Set<PassageKind> DRAWN =
            Set.of(PassageKind.FIGURE_TEXT, PassageKind.TABLE, PassageKind.CODE, PassageKind.OTHER);

    /// How far what is drawn may stand out beside the text, in points.
    private static final double OVERHANG = 15;

    /// As many points of empty height count as one line of text inside a drawing.
    private static final double POINTS_PER_LINE = 20;

    /// Figures mostly stand above their captions, tables below; by so many lines.
    private static final int CUSTOM = 2;

    /// Share of a page's height in which running heads and feet stand.
    private static final double EDGE = .12;

    private final Figure figure;
    private final int page;
    private final Rect caption;
    private final double height;
    private final List<Rect> text = new ArrayList<>();
    private final List<Rect> drawn = new ArrayList<>();
    private final List<Rect> equations = new ArrayList<>();

    private FigureFrame(OpenPaper open, Figure figure) {
        this.figure = figure;
        Passage passage = figure.caption().passage();
        this.page = passage.page();
        this.caption = around(boxes(passage));
        Page whole = open.paper().pages().get(page - 1);
        this.height = whole.height();
        whole.furniture().stream()
                .map(Page.Furniture::box)
                .filter(line -> isHeadOrFoot(line, whole))
                .forEach(text::add);
        for (Passage other : open.paper().passages()) {
            if (!other.equals(passage)) {
                boxesOf(other.kind()).addAll(boxes(other));
            }
        }
    }

    // Turned words in the middle of a page label the axis of a figure.
    private static boolean isHeadOrFoot(Rect line, Page page) {
        double middle = middle(line) / page.height();
        return line.width() > line.height() && (middle < EDGE || middle > 1 - EDGE);
    }

    static Region of(OpenPaper open, Figure figure) {
        return new FigureFrame(open, figure).find();
    }

    private Region find() {
        Rect column = column();
        double top = equationsAbove(column, textAbove(column, text, 0));
        double bottom = equationsBelow(column, textBelow(column, text, height));
        boolean isAbove =
                lines(column, top, caption.y()) + (figure.isTable() ? 0 : CUSTOM)
                        >= lines(column, caption.bottom(), bottom)
                                + (figure.isTable() ? CUSTOM : 0);
        return new Region(
                page,
                Rect.between(
                        Math.max(0, column.x() - OVERHANG),
                        isAbove ? top + 1 : caption.y() - 2,
                        column.right() + OVERHANG,
                        isAbove ? caption.bottom() + 2 : bottom - 1));
    }

    /// How far down anything above the caption reaches.
    private double textAbove(Rect column, List<Rect> lines, double otherwise) {
        return lines.stream()
                .filter(line -> isIn(column, line) && middle(line) < caption.y())
                .mapToDouble(Rect::bottom)
                .reduce(otherwise, Math::max);
    }

    /// How far up anything below the caption reaches.
    private double textBelow(Rect column, List<Rect> lines, double otherwise) {
        return lines.stream()
                .filter(line -> isIn(column, line) && middle(line) > caption.bottom())
                .mapToDouble(Rect::y)
                .reduce(otherwise, Math::min);
    }

    /// Formulas are text outside of what is drawn, and part of it inside.
    private double equationsAbove(Rect column, double top) {
        double drawing = caption.y();
        for (Rect line : between(drawn, top, caption.y())) {
            drawing = isIn(column, line) ? Math.min(drawing, line.y()) : drawing;
        }
        return textAbove(column, between(equations, top, drawing), top);
    }

    private double equationsBelow(Rect column, double bottom) {
        double drawing = caption.bottom();
        for (Rect line : between(drawn, caption.bottom(), bottom)) {
            drawing = isIn(column, line) ? Math.max(drawing, line.bottom()) : drawing;
        }
        return textBelow(column, between(equations, drawing, bottom), bottom);
    }

    private static List<Rect> between(List<Rect> lines, double top, double bottom) {
        return lines.stream().filter(line -> middle(line) > top && middle(line) < bottom).toList();
    }

    private static boolean isIn(Rect column, Rect line) {
        return line.right() > column.x() && line.x() < column.right();
    }

    private List<Rect> boxesOf(PassageKind kind) {
        if (kind == PassageKind.EQUATION) {
            return equations;
        }
        return DRAWN.contains(kind) ? drawn : text;
    }

    /// How much a band of the page looks like a figure.
    private double lines(Rect column, double top, double bottom) {
        long inside =
                between(drawn, top, bottom).stream().filter(line -> isIn(column, line)).count();
        return inside + Math.max(0, bottom - top) / POINTS_PER_LINE;
    }

    /// The column of text that the caption stands in, or all of the page's text where it has one
    /// column or the caption runs across both.
    private Rect column() {
        List<Rect> all = new ArrayList<>(text);
        all.addAll(drawn);
        all.add(caption);
        Rect whole = around(all);
        double gutter = whole.x() + whole.width() / 2;
        List<Rect> left = text.stream().filter(line -> line.right() < gutter + 5).toList();
        List<Rect> right = text.stream().filter(line -> line.x() > gutter - 5).toList();
        boolean hasTwo = left.size() >= 5 && right.size() >= 5;
        if (hasTwo && caption.right() < gutter + 5) {
            return new Rect(whole.x(), whole.y(), gutter - whole.x() - OVERHANG, whole.height());
        } else if (hasTwo && caption.x() > gutter - 5) {
            double x = gutter + OVERHANG;
            return new Rect(x, whole.y(), whole.right() - x, whole.height());
        }
        return whole;
    }

    private List<Rect> boxes(Passage passage) {
        return passage.lines().stream()
                .map(TextLine::region)
                .filter(region -> region.page() == page)
                .map(Region::box)
                .toList();
    }

    private static Rect around(List<Rect> boxes) {
        return boxes.stream().reduce(Rect::union).orElseThrow();
    }

    private static double middle(Rect line) {
        return line.y() + line.height() / 2;
    }
}
