package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PassageRange;
import dev.gloss.library.PlacedPassage;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `read`: the text of a paper from a place on.
final class ReadCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "read",
                Group.READING,
                "the text of a paper, from a place on",
                "PLACE",
                List.of(),
                "read gpu-hours#2.3");
    }

    @Override
    public Status run(Invocation call) {
        PassageRange range = Places.announced(call, call.argument(0));
        OpenPaper open = range.open();
        List<PlacedPassage> rest = open.passages().subList(range.first(), open.passages().size());
        call.answer()
                .showAll(
                        rest,
                        PassageView::inText,
                        passage -> PassageView.json(open, passage, null));
        return Status.DONE;
    }
}
