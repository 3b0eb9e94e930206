package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PassageRange;
import dev.gloss.library.PlacedPassage;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Rect;
import dev.gloss.paper.TextLine;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Passages, for people and for programs.
final class PassageView {

    private PassageView() {}

    /// A passage as it is listed: its place, kind and words.
    static List<Styled> inList(PlacedPassage passage) {
        return List.of(
                Styled.of(passage.place(), Style.PLACE)
                        .then("  " + passage.passage().kind().label() + "  ", Style.FAINT)
                        .then(passage.text()));
    }

    /// A passage as it is read, with a blank line after it.
    static List<Styled> inText(PlacedPassage passage) {
        return List.of(Styled.of(passage.text(), style(passage.passage().kind())), Styled.EMPTY);
    }

    /// How a passage of some kind looks as it is read.
    static Style style(PassageKind kind) {
        return switch (kind) {
            case HEADING -> Style.STRONG;
            case FOOTNOTE, FIGURE_TEXT, TABLE, OTHER -> Style.FAINT;
            case FRONT, ABSTRACT, PARAGRAPH, LIST_ITEM -> Style.PLAIN;
            case CAPTION, EQUATION, CODE, REFERENCE -> Style.PLAIN;
        };
    }

    /// A passage in its surroundings: where it stands, the words before and after it, and the notes
    /// on it. Sentences that are meant stand between «…».
    ///
    /// @param range that passage alone
    /// @param notes as [NoteView] shows them
    static List<Styled> inContext(PassageRange range, List<Styled> notes) {
        OpenPaper open = range.open();
        PlacedPassage passage = range.firstPassage();
        List<Styled> lines = new ArrayList<>();
        lines.add(head(passage));
        lines.add(Styled.EMPTY);
        addNeighbour(lines, open, passage.ordinal() - 1);
        lines.add(marked(range));
        lines.add(Styled.EMPTY);
        addNeighbour(lines, open, passage.ordinal() + 1);
        lines.addAll(notes);
        return lines;
    }

    /// A passage, with the sentences that are meant of it highlighted.
    static Object json(PassageRange range, PlacedPassage placed, List<String> notes) {
        if (range.sentences().isEmpty()) {
            return json(range.open(), placed, notes, null);
        }
        Span sentences = new CodePoints(placed.text()).codePoints(inPassage(range));
        return json(
                range.open(),
                placed,
                notes,
                List.of(new Json.Range(sentences.start(), sentences.end())));
    }

    static Object json(OpenPaper open, PlacedPassage placed) {
        return json(open, placed, null, null);
    }

    private static Object json(
            OpenPaper open,
            PlacedPassage placed,
            @Nullable List<String> notes,
            @Nullable List<Json.Range> highlights) {
        Passage passage = placed.passage();
        Span codePoints = open.codePoints(passage.span());
        boolean nested = passage.level() > 0;
        return new Json.Passage(
                placed.id(),
                placed.place(),
                passage.kind().label(),
                nested ? passage.level() : null,
                placed.sections(),
                passage.page(),
                placed.pageLabel(),
                placed.text(),
                codePoints.start(),
                codePoints.end(),
                passage.at() == Passage.NOWHERE
                        ? null
                        : open.codePoints(new Span(passage.at(), passage.at())).start(),
                passage.lines().stream().map(PassageView::region).toList(),
                notes,
                highlights);
    }

    /// Place, section and page of a passage.
    static Styled head(PlacedPassage passage) {
        return Styled.of(passage.place(), Style.PLACE)
                .then("   " + String.join(" › ", passage.sections()), Style.STRONG)
                .then("   p. " + passage.pageLabel(), Style.FAINT);
    }

    private static Styled marked(PassageRange range) {
        String text = range.firstPassage().text();
        if (range.sentences().isEmpty()) {
            return Styled.plain(text);
        }
        Span words = inPassage(range);
        return Styled.plain(text.substring(0, words.start()))
                .then("«" + words.in(text) + "»", Style.MATCH)
                .then(text.substring(words.end()));
    }

    /// The sentences that are meant, in UTF-16 units of their passage.
    private static Span inPassage(PassageRange range) {
        return range.words().shift(-range.firstPassage().passage().span().start());
    }

    private static void addNeighbour(List<Styled> lines, OpenPaper open, int ordinal) {
        if (ordinal < 0 || ordinal >= open.paper().passages().size()) {
            return;
        }
        PlacedPassage neighbour = open.passage(ordinal);
        boolean whole = neighbour.passage().kind() == PassageKind.HEADING;
        lines.add(
                Styled.of(
                        whole ? neighbour.text() : Words.first(neighbour.text(), 160),
                        Style.FAINT));
        lines.add(Styled.EMPTY);
    }

    private static Json.Region region(TextLine line) {
        Rect box = line.region().box();
        return new Json.Region(
                line.region().page(),
                rounded(box.x()),
                rounded(box.y()),
                rounded(box.width()),
                rounded(box.height()));
    }

    // A hundredth of a point is finer than any printer.
    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
