package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.LoggedChange;
import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `undo` and `redo`: revert the last change to papers and notes, and make it again.
///
/// @param name the command's
/// @param summary what it does, in one line
/// @param way to do it
record UndoCommand(String name, String summary, Function<Library, Optional<LoggedChange>> way)
        implements GlossCommand {

    static UndoCommand undo() {
        return new UndoCommand("undo", "revert the last change to papers and notes", Library::undo);
    }

    static UndoCommand redo() {
        return new UndoCommand("redo", "make again what was undone last", Library::redo);
    }

    @Override
    public Syntax syntax() {
        return new Syntax(name, Group.NOTES, summary, "", List.of(), name);
    }

    @Override
    public Status run(Invocation call) {
        LoggedChange change =
                way.apply(call.library())
                        .orElseThrow(() -> CommandException.missing("there is nothing to " + name));
        call.answer().show(change, LogView::lines, LogView::json);
        return Status.DONE;
    }
}
