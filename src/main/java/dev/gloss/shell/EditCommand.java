package dev.gloss.shell;

import dev.gloss.library.Editable;
import dev.gloss.library.LibraryException;
import dev.gloss.shell.Syntax.Group;

import java.io.UncheckedIOException;
import java.util.List;

/// `edit`: a note's file, or what is known of a paper, in the reader's own editor.
final class EditCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "edit",
                Group.NOTES,
                "edit a note, or what is known of a paper, in $VISUAL or $EDITOR",
                "NOTE|KEY",
                List.of(),
                "edit n-1ngdz9ms54");
    }

    @Override
    public Status run(Invocation call) {
        Editable loaded = call.library().editing().find(call.argument(0));
        Editor editor =
                Editor.of(call)
                        .orElseThrow(() ->
                                CommandException.missing(
                                        "edit needs a terminal and $VISUAL or $EDITOR; the file is %s"
                                                .formatted(loaded.file())));
        Draft draft = editor.edit(loaded.name() + ".md", loaded.contents());
        try {
            call.library().editing().rewrite(loaded, draft.text());
            draft.discard();
        } catch (LibraryException | UncheckedIOException e) {
            call.answer().message(draft.whereabouts());
            throw e;
        }
        boolean isSame = draft.text().equals(loaded.contents());
        call.answer()
                .show(
                        loaded.name(),
                        name ->
                                List.of(
                                        Styled.of(name, Style.PLACE)
                                                .then(isSame ? "  unchanged" : "  saved")),
                        name -> new Json.Edited(name, loaded.file().toString(), !isSame));
        return Status.DONE;
    }
}
