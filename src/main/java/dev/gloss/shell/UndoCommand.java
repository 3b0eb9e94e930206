package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.LoggedChange;
import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `undo` and `redo`: revert the last change to papers and notes, and make it again.
///
/// @param syntax how it is called
/// @param way to do it
record UndoCommand(Syntax syntax, Function<Library, Optional<LoggedChange>> way)
        implements GlossCommand {

    private static final String SKIP = "skip";

    static UndoCommand undo() {
        return new UndoCommand(
                new Syntax(
                        "undo",
                        Group.NOTES,
                        "revert the last change to papers and notes",
                        "",
                        List.of(
                                Option.flag(
                                        SKIP, "leave the last change, and revert the one before")),
                        "undo"),
                Library::undo);
    }

    static UndoCommand redo() {
        return new UndoCommand(
                new Syntax(
                        "redo",
                        Group.NOTES,
                        "make again what was undone last",
                        "",
                        List.of(),
                        "redo"),
                Library::redo);
    }

    @Override
    public Status run(Invocation call) {
        if (call.has(SKIP)) {
            call.library().skipUndo();
        }
        LoggedChange change =
                way.apply(call.library())
                        .orElseThrow(() ->
                                CommandException.missing("there is nothing to " + syntax.name()));
        call.answer().show(change, LogView::lines, LogView::json);
        return Status.DONE;
    }
}
