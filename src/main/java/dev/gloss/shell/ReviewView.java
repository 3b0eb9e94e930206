package dev.gloss.shell;

import dev.gloss.library.Doubt;
import dev.gloss.library.Doubt.Possibility;
import dev.gloss.library.PlacedNote;
import dev.gloss.note.Target;
import dev.gloss.text.WordDifference;
import dev.gloss.text.WordDifference.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
                        .then("  %s  was %s  ".formatted(placed.key(), whereItWas(doubt)))
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
            lines.add(Styled.plain("    ").then(compared(doubt, now)));
        }
        return lines;
    }

    static Object json(Doubt doubt) {
        return new Json.Review(
                NoteView.json(doubt.placed()),
                doubt.placed().target().page(),
                doubt.was(),
                doubt.now().isEmpty() ? null : doubt.now().getFirst().text(),
                doubt.now().stream().map(now -> now.passage().place()).toList());
    }

    /// Of a lost place the section, too, for there it is worth looking first.
    private static String whereItWas(Doubt doubt) {
        Target target = doubt.placed().target();
        String page =
                "on p. "
                        + Objects.requireNonNullElse(target.label(), String.valueOf(target.page()));
        return doubt.now().isEmpty() && !target.section().isEmpty()
                ? page + " in " + target.section()
                : page;
    }

    /// What stands there now against what stood there. Where only the quote is known, it is held
    /// against the words that are like it; of several places the sentences then tell more.
    private static Styled compared(Doubt doubt, Possibility now) {
        if (doubt.sentences().isPresent()) {
            return difference(doubt.was(), now.text());
        }
        return doubt.now().size() == 1
                ? difference(doubt.was(), now.words())
                : Styled.plain(now.text());
    }

    private static String score(PlacedNote placed) {
        return NoteView.score(placed.anchoring())
                .map(score -> String.format(Locale.ROOT, ", %.0f %% alike", 100 * score))
                .orElse("");
    }

    private static Styled difference(String was, String now) {
        Styled line = Styled.EMPTY;
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
