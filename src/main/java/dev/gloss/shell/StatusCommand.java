package dev.gloss.shell;

import dev.gloss.library.PaperEntry;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `status`: how far a paper is read.
final class StatusCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "status",
                Group.PAPERS,
                "say how far a paper is read: toread, reading or read; without a word, show it",
                "KEY [READING]",
                List.of(),
                "status gpu-hours reading");
    }

    @Override
    public Status run(Invocation call) {
        String key = call.argument(0);
        PaperEntry paper =
                call.optionalArgument(1)
                        .map(reading -> call.library().labels().read(key, reading))
                        .orElseGet(() -> call.library().paper(key));
        call.answer()
                .show(
                        paper,
                        shown ->
                                List.of(
                                        Styled.of(shown.key(), Style.PLACE)
                                                .then("  " + shown.reading())),
                        shown -> new Json.Reading(shown.key(), shown.reading()));
        return Status.DONE;
    }
}
