package dev.gloss.library;

import dev.gloss.anchor.Describer;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.note.Target;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;

import java.util.Locale;

/// Describes what a note is about so that it is found again.
final class TargetMaker {

    /// Letters and digits below which a quote stands in too many places to be found again.
    private static final int SHORTEST_QUOTE = 12;

    private TargetMaker() {}

    /// @throws LibraryException if the quoted words do not stand in the passage
    static Target target(About about) {
        OpenPaper open = about.open();
        return switch (about) {
            case About.WholePaper _ -> Target.whole(open.key(), source(open), text(open));
            case About.Passage(var _, int ordinal, String quote) -> target(open, ordinal, quote);
        };
    }

    private static Target target(OpenPaper open, int ordinal, String quote) {
        PlacedPassage passage = open.passage(ordinal);
        Span whole = passage.passage().span();
        Span span = quote.isEmpty() ? whole : find(quote, passage).shift(whole.start());
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

    private static Span find(String quote, PlacedPassage passage) {
        if (quote.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_QUOTE
                && !quote.strip().equals(passage.text())) {
            throw LibraryException.missing(
                    "\"%s\" is too short to be found again; quote at least %d letters"
                            .formatted(quote, SHORTEST_QUOTE));
        }
        NormalForm text = NormalForm.of(passage.text());
        String words = NormalForm.of(quote.strip()).value();
        int at = text.value().indexOf(words);
        if (at < 0) {
            at = text.value().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        }
        if (at < 0 || at + words.length() > text.value().length()) {
            throw LibraryException.missing(
                    "these words do not stand in %s; show %1$s prints it"
                            .formatted(passage.place()));
        }
        return text.original(Span.of(at, words.length()));
    }

    static String source(OpenPaper open) {
        return "sha256:" + open.entry().current().sha256();
    }

    private static String text(OpenPaper open) {
        return TextStore.extractor(open.entry().options()) + ":" + open.paper().text().digest();
    }
}
