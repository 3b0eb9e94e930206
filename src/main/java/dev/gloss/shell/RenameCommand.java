package dev.gloss.shell;

import dev.gloss.library.PaperEntry;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `rename`: gives a paper another key.
final class RenameCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "rename",
                Group.PAPERS,
                "give a paper another key, and understand the old one as before",
                "KEY NEW",
                List.of(),
                "rename gpu-hours scheduling");
    }

    @Override
    public Status run(Invocation call) {
        String old = call.argument(0);
        PaperEntry entry = call.library().rename(old, call.argument(1));
        call.answer()
                .show(
                        entry,
                        _ ->
                                List.of(
                                        Styled.of(entry.key(), Style.PLACE)
                                                .then(
                                                        "  was "
                                                                + old
                                                                + ", which is understood too")),
                        _ -> new Json.Renamed(entry.key(), old));
        return Status.DONE;
    }
}
