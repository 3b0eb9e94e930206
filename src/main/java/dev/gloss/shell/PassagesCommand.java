package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `passages`: every passage of a paper, in order.
final class PassagesCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "passages",
                Group.READING,
                "every passage of a paper, in order",
                "KEY",
                List.of(),
                "passages gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        OpenPaper open = call.library().open(call.argument(0));
        call.answer()
                .showAll(
                        open.passages(),
                        PassageView::inList,
                        passage -> PassageView.json(open, passage));
        return Status.DONE;
    }
}
