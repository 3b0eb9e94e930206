package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `rebuild`: makes everything derived again.
final class RebuildCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "rebuild",
                Group.PROGRAM,
                "read every paper again and make the index anew, from papers/ and notes/",
                "",
                List.of(),
                "rebuild");
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public Status run(Invocation call) {
        try (Interruption interruption = call.interruption();
                ImportProgress progress = ImportProgress.of(call, interruption)) {
            int papers = call.library().rebuild(progress);
            progress.wipe();
            call.answer().remark("%s read again".formatted(Words.count(papers, "paper")));
            return papers == progress.files() ? Status.DONE : Status.NOTHING;
        }
    }
}
