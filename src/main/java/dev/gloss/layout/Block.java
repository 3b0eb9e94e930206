package dev.gloss.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Lines that belong together: a paragraph or a part of one, a heading, a row of a table.
final class Block {

    private final List<Line> lines;
    private final String text;

    /// @param lines in drawing order, at least one, all on one page
    Block(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block without lines");
        }
        this.lines = List.copyOf(lines);
        // Asked for again and again.
        this.text =
                lines.size() == 1
                        ? first().text()
                        : lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /// In drawing order.
    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    int page() {
        return first().page();
    }

    float size() {
        return longest().size();
    }

    float left() {
        return (float) lines.stream().mapToDouble(Line::left).min().orElseThrow();
    }

    float right() {
        return (float) lines.stream().mapToDouble(Line::right).max().orElseThrow();
    }

    float top() {
        return (float) lines.stream().mapToDouble(Line::top).min().orElseThrow();
    }

    float bottom() {
        return (float) lines.stream().mapToDouble(Line::bottom).max().orElseThrow();
    }

    /// Its words, one line after the other.
    String text() {
        return text;
    }

    /// The line with the most words, whose looks stand for all.
    Line longest() {
        Line longest = first();
        for (Line line : lines) {
            longest = line.text().length() > longest.text().length() ? line : longest;
        }
        return longest;
    }

    /// A share of its letters, by a share of each line's.
    double share(ToDoubleFunction<Looks> look) {
        double sum = 0;
        int letters = 0;
        for (Line line : lines) {
            sum += look.applyAsDouble(line.looks()) * line.text().length();
            letters += line.text().length();
        }
        return sum / Math.max(1, letters);
    }

    /// How many of its lines have another beside them, as cells of a table have.
    int cells() {
        int cells = 0;
        for (int i = 1; i < lines.size(); i++) {
            cells += lines.get(i).besides(lines.get(i - 1)) ? 1 : 0;
        }
        return cells;
    }
}
