package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.PlacedPassage;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `read`: the text of a paper from a place on; at a terminal a page at a time, and a paper where
/// one stopped.
final class ReadCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "read",
                Group.READING,
                "read a paper from a place on, or where you stopped; h lists the keys",
                "PLACE",
                List.of(),
                "read gpu-hours#2.3");
    }

    @Override
    public Status run(Invocation call) {
        PassageRange range = Places.announced(call, call.argument(0));
        OpenPaper open = range.open();
        if (call.console().ownsScreen() && !call.answer().isJson()) {
            Pager.read(call, open, isWhole(call) ? stoppedAt(call, open) : range.first());
            return Status.DONE;
        }
        List<PlacedPassage> rest = open.passages().subList(range.first(), open.passages().size());
        call.answer()
                .showAll(rest, PassageView::inText, passage -> PassageView.json(open, passage));
        return Status.DONE;
    }

    private static boolean isWhole(Invocation call) {
        return Place.parse(call.argument(0)) instanceof Place.OfPaper;
    }

    private static int stoppedAt(Invocation call, OpenPaper open) {
        return call.library().readingState(open).stoppedAt().orElse(0);
    }
}
