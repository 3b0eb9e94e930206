package dev.gloss.shell;

import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.QuoteToPaste;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `copy`: a quote with its citation, ready to paste.
final class CopyCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "copy",
                Group.READING,
                "a quote with its citation, ready to paste; of a note, its own quote",
                "PLACE",
                List.of(),
                "copy gpu-hours@2.18");
    }

    @Override
    public Status run(Invocation call) {
        QuoteToPaste quote = quote(call, call.argument(0));
        call.answer()
                .show(
                        quote,
                        each -> each.text().stripTrailing().lines().map(Styled::plain).toList(),
                        each -> new Json.Copy(each.quote(), each.citation(), each.text()));
        return Status.DONE;
    }

    private static QuoteToPaste quote(Invocation call, String words) {
        PassageRange range = Places.onePassage(call, words);
        return Place.parse(words) instanceof Place.OfNote(String id)
                ? QuoteToPaste.of(range.open(), call.library().note(id), range.firstPassage())
                : QuoteToPaste.of(range);
    }
}
