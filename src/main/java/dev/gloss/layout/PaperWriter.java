package dev.gloss.layout;

import dev.gloss.paper.PaperText;
import dev.gloss.paper.Passage;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Region;
import dev.gloss.paper.TextLine;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Writes the canonical text, once: nobody alters it after.
final class PaperWriter {

    private final Dehyphenator dehyphenator;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final IdentityHashMap<Piece, List<TextLine>> written = new IdentityHashMap<>();

    PaperWriter(Dehyphenator dehyphenator) {
        this.dehyphenator = dehyphenator;
    }

    void write(List<Piece> pieces) {
        pieces.forEach(this::write);
    }

    PaperText text() {
        return new PaperText(text.toString());
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    private void write(Piece piece) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        List<TextLine> lines = writeLines(piece);
        if (lines.isEmpty()) {
            text.setLength(Math.max(0, start - 1));
            return;
        }
        written.put(piece, lines);
        passages.add(
                new Passage(
                        piece.kind(),
                        new Span(start, text.length()),
                        piece.level(),
                        at(piece),
                        lines));
    }

    private List<TextLine> writeLines(Piece piece) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < piece.lines().size(); i++) {
            Line line = piece.lines().get(i);
            String words = withoutSoftHyphens(line.text());
            if (words.isEmpty()) {
                continue;
            }
            if (!lines.isEmpty()) {
                words = joinTo(piece, i, words, lines);
            }
            int start = text.length();
            text.append(words);
            lines.add(
                    new TextLine(
                            new Span(start, text.length()), new Region(line.page(), line.box())));
        }
        return lines;
    }

    /// Puts what belongs between two lines, and takes the hyphen off the first where it was the
    /// line's only.
    private String joinTo(Piece piece, int index, String words, List<TextLine> lines) {
        Line above = piece.lines().get(index - 1);
        Line line = piece.lines().get(index);
        if (keepsRows(piece.kind())) {
            text.append(above.besides(line) ? ' ' : '\n');
            return words;
        }
        switch (dehyphenator.seam(above.text(), words)) {
            case BLANK -> text.append(' ');
            case KEEP -> {
                return words;
            }
            case JOIN -> dropHyphen(lines);
        }
        return words;
    }

    private void dropHyphen(List<TextLine> lines) {
        TextLine last = lines.removeLast();
        if (Dehyphenator.endsWithHyphen(text.substring(last.span().start()))) {
            text.setLength(text.length() - 1);
        }
        lines.add(new TextLine(new Span(last.span().start(), text.length()), last.region()));
    }

    private int at(Piece piece) {
        Piece host = piece.host();
        List<TextLine> lines = host == null ? null : written.get(host);
        if (lines == null || lines.isEmpty()) {
            return Passage.NOWHERE;
        }
        return lines.get(Math.min(lines.size(), Math.max(1, piece.hostLines())) - 1).span().end();
    }

    private static boolean keepsRows(PassageKind kind) {
        return kind == PassageKind.TABLE
                || kind == PassageKind.CODE
                || kind == PassageKind.FIGURE_TEXT;
    }

    private static String withoutSoftHyphens(String words) {
        boolean atEnd = words.endsWith("\u00AD");
        String without = words.replace("\u00AD", "");
        return atEnd ? without + "-" : without;
    }
}
