package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `remove`: takes papers with their notes, or single notes, to the trash.
final class RemoveCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "remove",
                Group.PAPERS,
                "take a paper with its notes, or one note, to the trash; undo brings it back",
                "KEY|NOTE…",
                List.of(),
                "remove n-1ngdz9ms54");
    }

    @Override
    public Status run(Invocation call) {
        for (String name : call.arguments()) {
            call.library().remove(name);
            call.answer()
                    .show(
                            name,
                            _ ->
                                    List.of(
                                            Styled.of(name, Style.PLACE)
                                                    .then("  removed; undo brings it back")),
                            Json.Removed::new);
        }
        return Status.DONE;
    }
}
