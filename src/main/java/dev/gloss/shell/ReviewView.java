package dev.gloss.shell;

import dev.gloss.library.Doubt;
import dev.gloss.library.Doubt.Possibility;
import dev.gloss.library.PlacedNote;
import dev.gloss.text.WordDifference;
import dev.gloss.text.WordDifference.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Doubtful places of notes, for people and for programs.
final class ReviewView {

    private ReviewView() {}

    /// The note, what stood there, and what stands now, word by word: `[-taken out-]`, `{+put
    /// in+}`.
    static List<Styled> lines(Doubt doubt) {
        PlacedNote placed = doubt.placed();
        List<Styled> lines = new ArrayList<>();
        lines.add(
                Styled.of(doubt.id(), Style.PLACE)
                        .then(
                                "  %s  was on p. %d  "
                                        .formatted(placed.key(), placed.target().page()))
                        .then(placed.anchoring().label() + score(placed), Style.WARNING));
        placed.note()
                .body()
                .strip()
                .lines()
                .limit(3)
                .forEach(line -> lines.add(Styled.plain("    " + line)));
        if (doubt.now().isEmpty()) {
            lines.add(Styled.of("    was  ", Style.FAINT).then(doubt.was()));
        }
        for (int i = 0; i < doubt.now().size(); i++) {
            Possibility now = doubt.now().get(i);
            String number = doubt.now().size() > 1 ? "%d  ".formatted(i + 1) : "";
            lines.add(
                    Styled.of("    " + number + now.passage().place(), Style.PLACE)
                            .then("  " + now.passage().section(), Style.FAINT)
                            .then("  p. " + now.passage().pageLabel(), Style.FAINT));
            lines.add(difference(doubt.was(), now.text()));
        }
        return lines;
    }

    static Object json(Doubt doubt) {
        PlacedNote placed = doubt.placed();
        return new Json.Review(
                doubt.id(),
                placed.key(),
                placed.target().page(),
                placed.quote().isEmpty() ? null : placed.quote(),
                placed.note().body(),
                placed.anchoring().label(),
                NoteView.score(placed.anchoring()).orElse(null),
                doubt.was(),
                doubt.now().isEmpty() ? null : doubt.now().getFirst().text(),
                doubt.now().stream().map(now -> now.passage().place()).toList());
    }

    private static String score(PlacedNote placed) {
        return NoteView.score(placed.anchoring())
                .map(score -> String.format(Locale.ROOT, ", %.0f %% alike", 100 * score))
                .orElse("");
    }

    private static Styled difference(String was, String now) {
        Styled line = Styled.plain("    ");
        for (Piece piece : WordDifference.of(was, now)) {
            String words = piece.words().stripTrailing();
            String blank = piece.words().substring(words.length());
            line =
                    switch (piece.fate()) {
                        case KEPT -> line.then(piece.words());
                        case TAKEN_OUT -> line.then("[-" + words + "-]", Style.WARNING).then(blank);
                        case PUT_IN -> line.then("{+" + words + "+}", Style.MATCH).then(blank);
                    };
        }
        return line;
    }
}
