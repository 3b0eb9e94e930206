package dev.gloss.library;

import dev.gloss.anchor.Describer;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.note.Target;
import dev.gloss.text.Span;

/// Describes what a note is about so that it is found again.
final class TargetMaker {

    private TargetMaker() {}

    static Target target(About about) {
        OpenPaper open = about.open();
        return switch (about) {
            case About.WholePaper _ -> Target.whole(open.key(), source(open), text(open));
            case About.Words(var _, Span span) -> target(open, span);
        };
    }

    /// Some words of a paper.
    ///
    /// @param span UTF-16 units of the canonical text
    static Target target(OpenPaper open, Span span) {
        PlacedPassage passage = open.passage(open.ordinalAt(span));
        int page = passage.pageOf(span);
        return new Target(
                open.key(),
                source(open),
                text(open),
                passage.section(),
                page,
                open.labelIfDiffers(page),
                Describer.describe(open.paper().text().value(), span));
    }

    /// The PDF version that is open, as a target names it.
    static String source(OpenPaper open) {
        return open.entry().current().source();
    }

    private static String text(OpenPaper open) {
        return TextStore.extractor(open.entry().options()) + ":" + open.paper().text().digest();
    }
}
