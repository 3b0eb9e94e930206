package dev.gloss.shell;

import dev.gloss.library.Doubt;
import dev.gloss.library.PaperEntry;
import dev.gloss.library.Reviewing;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `review`: notes whose place is changed, ambiguous or lost, and what the reader decides.
final class ReviewCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "review",
                Group.NOTES,
                "notes whose place is changed, one of several or lost; at a terminal, decide by a"
                        + " key",
                "[KEY|PLACE]",
                List.of(
                        new Option("accept", "NOTE", "take the place where it stands now"),
                        new Option("attach", "NOTE", "give it the PLACE instead"),
                        new Option("quote", "WORDS", "with --attach: the words of the PLACE"),
                        new Option("orphan", "NOTE", "keep it without a place")),
                "review gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        Reviewing reviewing = call.library().reviewing();
        if (call.has("accept") || call.has("attach") || call.has("orphan")) {
            decide(call, reviewing);
            return Status.DONE;
        }
        List<String> keys =
                call.arguments().isEmpty()
                        ? call.library().papers().stream().map(PaperEntry::key).toList()
                        : call.arguments();
        List<Doubt> doubts = reviewing.doubts(keys);
        call.library().noteProblems().forEach(call.answer()::message);
        if (doubts.isEmpty()) {
            call.answer().remark("every note has its place");
        } else if (call.console().isInteractive() && !call.answer().isJson()) {
            new ReviewDialog(call, reviewing).decide(doubts);
        } else {
            call.answer().showAll(doubts, ReviewView::lines, ReviewView::json);
        }
        return Status.DONE;
    }

    private static void decide(Invocation call, Reviewing reviewing) {
        for (String id : call.values("accept")) {
            reviewing.accept(id);
            show(call, id);
        }
        for (String id : call.values("attach")) {
            String place =
                    call.optionalArgument(0)
                            .orElseThrow(
                                    () -> CommandException.usage("--attach needs a PLACE too"));
            reviewing.attach(id, Places.about(call, place, call.value("quote").orElse("")));
            show(call, id);
        }
        for (String id : call.values("orphan")) {
            reviewing.orphan(id);
            show(call, id);
        }
    }

    private static void show(Invocation call, String id) {
        call.answer().show(call.library().note(id), NoteView::saved, NoteView::json);
    }
}
