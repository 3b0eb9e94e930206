package dev.gloss.shell;

import dev.gloss.library.LoggedChange;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `log`: what was done to papers and notes.
final class LogCommand implements GlossCommand {

    private static final int USUAL = 20;

    @Override
    public Syntax syntax() {
        return new Syntax(
                "log",
                Group.NOTES,
                "what was done to papers and notes, the last at the end",
                "",
                List.of(new Option("limit", "N", "at most so many, " + USUAL + " else")),
                "log --limit 5");
    }

    @Override
    public Status run(Invocation call) {
        List<LoggedChange> log = call.library().log();
        int limit = call.number("limit", USUAL);
        call.answer()
                .showAll(
                        log.subList(Math.max(0, log.size() - limit), log.size()),
                        LogView::lines,
                        LogView::json);
        if (log.isEmpty()) {
            call.answer().remark("nothing was done yet");
        }
        return Status.DONE;
    }
}
