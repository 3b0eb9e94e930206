package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.LoggedChange;
import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// `undo` and `redo`: revert the last change to papers and notes, and make it again.
///
/// @param syntax how it is called
/// @param way to do it
/// @param skip leaves the last change, so that the one before comes next
record UndoCommand(
        Syntax syntax, Function<Library, Optional<LoggedChange>> way, Consumer<Library> skip)
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
                Library::undo,
                Library::skipUndo);
    }

    static UndoCommand redo() {
        return new UndoCommand(
                new Syntax(
                        "redo",
                        Group.NOTES,
                        "make again what was undone last",
                        "",
                        List.of(
                                Option.flag(
                                        SKIP,
                                        "leave what was undone last, and make again the one"
                                                + " before")),
                        "redo"),
                Library::redo,
                Library::skipRedo);
    }

    @Override
    public Status run(Invocation call) {
        if (call.has(SKIP)) {
            skip.accept(call.library());
        }
        LoggedChange change =
                way.apply(call.library())
                        .orElseThrow(() ->
                                CommandException.missing("there is nothing to " + syntax.name()));
        call.answer().show(change, LogView::lines, LogView::json);
        return Status.DONE;
    }
}
