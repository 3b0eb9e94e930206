package dev.gloss.shell;

import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `use`: which paper is meant where a line names none.
final class UseCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "use",
                Group.PAPERS,
                "a paper to be meant where none is named: then outline, notes, show #2.1, …",
                "[KEY]",
                List.of(Option.flag("none", "mean no paper any more")),
                "use gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        if (call.has("none")) {
            call.session().use("");
            return Status.DONE;
        }
        call.optionalArgument(0)
                .ifPresent(key -> call.session().use(call.library().paper(key).key()));
        String key = call.session().paper();
        if (key.isEmpty()) {
            call.answer().remark("no paper is in use; use KEY takes one");
            return Status.DONE;
        }
        call.answer()
                .show(
                        call.library().paper(key),
                        paper ->
                                List.of(
                                        Styled.of(paper.key(), Style.PLACE)
                                                .then("  " + paper.title())),
                        paper -> new Json.Used(paper.key()));
        if (!call.session().showsPaper()) {
            call.answer().remark("in use at this terminal, in its shells too, until use --none");
        }
        return Status.DONE;
    }
}
