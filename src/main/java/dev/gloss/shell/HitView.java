package dev.gloss.shell;

import dev.gloss.index.FoundNote;
import dev.gloss.index.Hit;
import dev.gloss.index.Reason;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Hits, for people and for programs.
final class HitView {

    private static final String INDENT = "    ";

    private HitView() {}

    /// Number, place, section and page, and below them what was found: in the text, in notes, and
    /// if asked why it ranks there.
    static List<Styled> lines(NumberedHit numbered) {
        Hit hit = numbered.hit();
        List<Styled> lines = new ArrayList<>();
        lines.add(head(numbered.rank(), hit));
        lines.add(Styled.plain(INDENT).then(snippet(hit)));
        hit.notes().stream()
                .filter(note -> !note.highlights().isEmpty())
                .forEach(note -> lines.add(inNote(note)));
        hit.reasons().forEach(reason -> lines.add(Styled.of(INDENT + says(reason), Style.FAINT)));
        return lines;
    }

    private static Styled head(int rank, Hit hit) {
        return Styled.of((rank < 10 ? " " : "") + rank + "  ", Style.STRONG)
                .then(hit.place(), Style.PLACE)
                .then(hit.sections().isEmpty() ? "" : "   " + innermost(hit), Style.STRONG)
                .then("   p. " + hit.pageLabel(), Style.FAINT)
                .then(
                        hit.notes().isEmpty()
                                ? ""
                                : "   ● " + Words.count(hit.notes().size(), "note"));
    }

    private static String says(Reason reason) {
        return reason.share() == 0
                ? "     " + reason.says()
                : "%3d %% %s".formatted(Math.round(reason.share() * 100), reason.says());
    }

    /// A note's line around its first match.
    private static Styled inNote(FoundNote note) {
        String body = note.body();
        Span first = note.highlights().getFirst();
        int start = body.lastIndexOf('\n', Math.max(0, first.start() - 1)) + 1;
        int lineEnd = body.indexOf('\n', first.end());
        Span line = new Span(start, lineEnd < 0 ? body.length() : lineEnd);
        return Styled.plain(INDENT)
                .then("● " + note.id() + "  ", Style.FAINT)
                .then(marked(body, note.highlights(), line));
    }

    static Object json(NumberedHit numbered) {
        Hit hit = numbered.hit();
        CodePoints codePoints = new CodePoints(hit.text());
        return new Json.Hit(
                numbered.rank(),
                hit.place(),
                hit.key(),
                hit.kind().label(),
                hit.sections(),
                hit.page(),
                hit.pageLabel(),
                hit.score(),
                hit.text(),
                snippet(hit).text(),
                hit.highlights().stream()
                        .map(codePoints::codePoints)
                        .map(span -> new Json.Range(span.start(), span.end()))
                        .toList(),
                hit.notes().stream().map(FoundNote::id).toList(),
                hit.reasons().isEmpty()
                        ? null
                        : hit.reasons().stream()
                                .map(reason -> new Json.Reason(reason.says(), reason.share()))
                                .toList());
    }

    // Of the path, the two innermost tell enough on one line.
    private static String innermost(Hit hit) {
        List<String> path = hit.sections();
        return path.subList(Math.max(0, path.size() - 2), path.size()).stream()
                .collect(Collectors.joining(" › "));
    }

    /// The parts of the text worth showing, with the matches between «…».
    private static Styled snippet(Hit hit) {
        Styled line = Styled.EMPTY;
        int shown = 0;
        for (Span part : hit.snippet()) {
            line = line.then(part.start() > shown ? (shown == 0 ? "… " : " … ") : "");
            line = line.then(marked(hit.text(), hit.highlights(), part));
            shown = part.end();
        }
        return shown < hit.text().length() ? line.then(" …") : line;
    }

    /// A part of a text, with the matches in it between «…».
    private static Styled marked(String text, List<Span> matches, Span part) {
        Styled line = Styled.EMPTY;
        int at = part.start();
        for (Span match : matches) {
            if (part.contains(match) && match.start() >= at) {
                line = line.then(flat(text, at, match.start()));
                line = line.then("«" + flat(text, match.start(), match.end()) + "»", Style.MATCH);
                at = match.end();
            }
        }
        return line.then(flat(text, at, part.end()));
    }

    // A snippet stands on one line, whatever the passage's lines are.
    private static String flat(String text, int start, int end) {
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
