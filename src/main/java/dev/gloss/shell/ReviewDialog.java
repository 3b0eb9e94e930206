package dev.gloss.shell;

import dev.gloss.library.Doubt;
import dev.gloss.library.Doubt.Possibility;
import dev.gloss.library.LibraryException;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.Reviewing;
import dev.gloss.text.Span;

import java.util.List;
import java.util.Optional;

/// Shows one doubtful place after the other and takes one key for each.
final class ReviewDialog {

    private final Invocation call;
    private final Reviewing reviewing;

    ReviewDialog(Invocation call, Reviewing reviewing) {
        this.call = call;
        this.reviewing = reviewing;
    }

    /// Goes through them until all are decided or the person leaves; what was decided is saved at
    /// once.
    void decide(List<Doubt> doubts) {
        int decided = 0;
        for (Doubt doubt : doubts) {
            ReviewView.lines(doubt).forEach(call.answer()::line);
            Answered answered = ask(doubt);
            if (answered == Answered.LEAVES) {
                break;
            }
            decided += answered == Answered.DECIDED ? 1 : 0;
            call.answer().line(Styled.EMPTY);
        }
        call.answer().remark("%d of %d decided".formatted(decided, doubts.size()));
    }

    private enum Answered {
        DECIDED,
        SKIPPED,
        LEAVES
    }

    private Answered ask(Doubt doubt) {
        while (true) {
            call.answer().line(Styled.of(keys(doubt), Style.STRONG));
            call.answer().flush();
            char key = call.console().keyboard().key();
            switch (key) {
                case 's', '\r', '\n', ' ' -> {
                    return Answered.SKIPPED;
                }
                case 'q' -> {
                    return Answered.LEAVES;
                }
                default -> {
                    if (isDecided(doubt, key)) {
                        return Answered.DECIDED;
                    }
                }
            }
        }
    }

    /// Whether the key was one of those offered, and could be followed.
    private boolean isDecided(Doubt doubt, char key) {
        try {
            Optional<String> done = decided(doubt, key);
            done.ifPresent(
                    what -> call.answer().line(Styled.plain("    " + what + "; undo reverts it")));
            return done.isPresent();
        } catch (LibraryException | CommandException e) {
            call.answer().message(String.valueOf(e.getMessage()));
            call.answer().flush();
            return false;
        }
    }

    /// Follows a key, and says what came of it; empty if it was not offered.
    private Optional<String> decided(Doubt doubt, char key) {
        if (key == 'o') {
            reviewing.orphan(doubt);
            return Optional.of("kept as an orphan");
        }
        Optional<About> about = chosen(doubt, key);
        about.ifPresent(place -> reviewing.attach(doubt, place));
        return about.map(place -> "saved at " + name(place));
    }

    private Optional<About> chosen(Doubt doubt, char key) {
        int choice = key == 'a' && doubt.now().size() == 1 ? 0 : key - '1';
        if (key == 'p') {
            return Optional.of(elsewhere(doubt));
        }
        return choice >= 0 && choice < doubt.now().size()
                ? Optional.of(at(doubt, doubt.now().get(choice)))
                : Optional.empty();
    }

    private static String name(About about) {
        return switch (about) {
            case About.WholePaper(OpenPaper open) -> open.key();
            case About.Words(OpenPaper open, Span span) -> open.place(open.ordinalAt(span));
        };
    }

    private About elsewhere(Doubt doubt) {
        String example = "%s@%d.1".formatted(doubt.placed().key(), doubt.placed().target().page());
        String line =
                call.console()
                        .keyboard()
                        .line(
                                "place, such as %s, and if you like some of its words in quotes: "
                                        .formatted(example));
        List<String> words = ShellWords.split(line);
        if (words.isEmpty()) {
            throw CommandException.missing("no place was given");
        }
        return Places.about(
                call, words.getFirst(), String.join(" ", words.subList(1, words.size())));
    }

    private About at(Doubt doubt, Possibility possibility) {
        return new About.Words(call.library().open(doubt.placed().key()), possibility.span());
    }

    private static String keys(Doubt doubt) {
        String offered =
                switch (doubt.now().size()) {
                    case 0 -> "";
                    case 1 -> "a accept   ";
                    default -> "1-%d choose   ".formatted(Math.min(9, doubt.now().size()));
                };
        return "    " + offered + "p another place   o keep as orphan   s skip   q leave";
    }
}
