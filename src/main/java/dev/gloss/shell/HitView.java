package dev.gloss.shell;

import dev.gloss.index.FoundNote;
import dev.gloss.index.Hit;
import dev.gloss.text.CodePoints;
import dev.gloss.text.Span;

import java.util.List;
import java.util.stream.Collectors;

/// Hits, for people and for programs.
final class HitView {

    private static final String INDENT = "    ";

    private HitView() {}

    /// Number, place, section and page, and below them what was found.
    static List<Styled> lines(NumberedHit numbered) {
        Hit hit = numbered.hit();
        Styled head =
                Styled.of("%2d  ".formatted(numbered.rank()), Style.STRONG)
                        .then(hit.place(), Style.PLACE)
                        .then(hit.sections().isEmpty() ? "" : "   " + innermost(hit), Style.STRONG)
                        .then("   p. " + hit.pageLabel(), Style.FAINT)
                        .then(
                                hit.notes().isEmpty()
                                        ? ""
                                        : "   ● " + Words.count(hit.notes().size(), "note"));
        return List.of(head, Styled.plain(INDENT).then(snippet(hit)));
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
                hit.notes().stream().map(FoundNote::id).toList());
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
            line = line.then(marked(hit, part));
            shown = part.end();
        }
        return shown < hit.text().length() ? line.then(" …") : line;
    }

    private static Styled marked(Hit hit, Span part) {
        Styled line = Styled.EMPTY;
        int at = part.start();
        for (Span match : hit.highlights()) {
            if (part.contains(match) && match.start() >= at) {
                line = line.then(flat(hit, at, match.start()));
                line = line.then("«" + flat(hit, match.start(), match.end()) + "»", Style.MATCH);
                at = match.end();
            }
        }
        return line.then(flat(hit, at, part.end()));
    }

    // A snippet stands on one line, whatever the passage's lines are.
    private static String flat(Hit hit, int start, int end) {
        return hit.text().substring(start, end).replaceAll("\\s+", " ");
    }
}
