package dev.gloss.shell;

import dev.gloss.library.NoteLinks;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PlacedNote;
import dev.gloss.library.PlacedPassage;
import dev.gloss.paper.Section;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A paper as it is read on a screen of some width: its passages wrapped, noted words marked, notes
/// below their passages, and in the margin the page where one begins.
///
/// @param open the paper
/// @param rows all of it, from top to bottom
record Sheet(OpenPaper open, List<Row> rows) {

    /// Columns of the margin.
    static final int MARGIN = 7;

    /// Longer lines are hard to read.
    private static final int WIDEST = 88;

    /// A row of the screen.
    ///
    /// @param ordinal of the passage it belongs to
    /// @param start of its words in the canonical text, in UTF-16 units; -1 for a note or a blank
    ///   row
    /// @param margin such as `p. 4`; empty if no page begins
    /// @param text what it shows
    record Row(int ordinal, int start, String margin, Styled text) {

        private Row beside(String words) {
            return new Row(ordinal, start, words, text);
        }
    }

    /// What is shown besides the text.
    ///
    /// @param notes on the paper
    /// @param links between notes
    /// @param needle words that were searched for, to be marked; empty for none
    record Extras(List<PlacedNote> notes, NoteLinks links, String needle) {}

    /// @param columns of the screen
    static Sheet of(OpenPaper open, Extras extras, int columns) {
        int width = Math.max(10, Math.min(WIDEST, columns - MARGIN - 1));
        List<Row> rows = new ArrayList<>();
        String page = "";
        for (PlacedPassage passage : open.passages()) {
            for (Row row : words(passage, marked(passage, extras), width)) {
                String now = label(open, passage, row.start());
                rows.add(row.beside(now.equals(page) ? "" : "p. " + now));
                page = now;
            }
            below(passage, extras)
                    .flatMap(line -> LineBreaks.of(line, width).stream())
                    .forEach(line -> rows.add(new Row(passage.ordinal(), -1, "", line)));
            rows.add(new Row(passage.ordinal(), -1, "", Styled.EMPTY));
        }
        return new Sheet(open, List.copyOf(rows));
    }

    /// The first row of a passage.
    ///
    /// @param ordinal from 0
    int rowOf(int ordinal) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).ordinal() >= ordinal) {
                return row;
            }
        }
        return Math.max(0, rows.size() - 1);
    }

    /// The row that shows an offset of the canonical text.
    int rowAt(int offset) {
        int found = 0;
        for (int row = 0; row < rows.size(); row++) {
            int start = rows.get(row).start();
            if (start >= 0 && start <= offset) {
                found = row;
            }
        }
        return found;
    }

    /// The heading after a passage, or before it.
    Optional<Integer> heading(int ordinal, boolean after) {
        Stream<Integer> headings = open.outline().sections().stream().map(Section::first);
        return after
                ? headings.filter(first -> first > ordinal).findFirst()
                : headings.filter(first -> first < ordinal).max(Comparator.naturalOrder());
    }

    /// Where words stand next, going on at the beginning after the end; in UTF-16 units of the
    /// canonical text, whatever their case. Empty if they stand nowhere.
    Optional<Integer> find(String words, int from) {
        String text = open.paper().text().value().toLowerCase(Locale.ROOT);
        String needle = words.toLowerCase(Locale.ROOT);
        int next = text.indexOf(needle, from);
        int found = next < 0 ? text.indexOf(needle) : next;
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    private static List<Row> words(PlacedPassage passage, Styled marked, int width) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (Styled line : marked.lines()) {
            for (Styled row : LineBreaks.of(line, width)) {
                String words = row.text().strip();
                at = Math.max(at, passage.text().indexOf(words, at));
                int start = passage.passage().span().start() + at;
                rows.add(new Row(passage.ordinal(), start, "", row));
                at += words.length();
            }
        }
        return rows;
    }

    private static String label(OpenPaper open, PlacedPassage passage, int start) {
        int page = passage.pageOf(new Span(start, start));
        return open.paper().pages().get(page - 1).label();
    }

    private static Stream<Styled> below(PlacedPassage passage, Extras extras) {
        return on(passage, extras).flatMap(note -> NoteView.under(note, extras.links()).stream());
    }

    private static Stream<PlacedNote> on(PlacedPassage passage, Extras extras) {
        return extras.notes().stream().filter(note -> note.isIn(passage));
    }

    private static Styled marked(PlacedPassage passage, Extras extras) {
        Marking marking = new Marking(passage.text(), PassageView.style(passage.passage().kind()));
        int start = passage.passage().span().start();
        on(passage, extras)
                .flatMap(note -> note.anchoring().place().stream())
                .forEach(span ->
                        marking.mark(span.start() - start, span.end() - start, Style.NOTED));
        marking.markAll(extras.needle(), Style.MATCH);
        return marking.styled();
    }
}
