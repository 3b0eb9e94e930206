package dev.gloss.shell;

import dev.gloss.library.NoteLinks;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.PlacedNote;
import dev.gloss.library.PlacedPassage;
import dev.gloss.note.NoteId;
import dev.gloss.shell.Syntax.Group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `show`: a passage with its neighbours and its notes.
final class ShowCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "show",
                Group.READING,
                "a passage with its neighbours and its notes; of a figure, its picture",
                "PLACE",
                List.of(
                        Option.flag("sentences", "its sentences with their numbers"),
                        Option.flag("page", "a picture of its page"),
                        new Option("password", "WORD", "opens an encrypted PDF")),
                "show gpu-hours@2.18");
    }

    @Override
    public Status run(Invocation call) {
        PassageRange range = Places.resolve(call, call.argument(0));
        OpenPaper open = range.open();
        if (call.has("page")) {
            showPage(call, range);
            return Status.DONE;
        }
        if (call.has("sentences")) {
            for (PlacedPassage passage : range.passages()) {
                call.answer()
                        .showAll(
                                sentences(range, passage),
                                NumberedSentence::lines,
                                NumberedSentence::json);
            }
            return Status.DONE;
        }
        List<PlacedNote> notes = call.library().notePlaces(open);
        NoteLinks links = call.library().knownNotes().links();
        boolean alone = range.isOnePassage();
        if (Place.parse(call.argument(0)) instanceof Place.OfPaper(String key)) {
            String citedBy = PaperView.citedBy(call.library().citing(key));
            if (!citedBy.isEmpty()) {
                call.answer().remark(citedBy);
            }
        }
        call.answer()
                .showAll(
                        range.passages(),
                        passage ->
                                alone
                                        ? PassageView.inContext(
                                                range, shown(on(passage, notes), links))
                                        : PassageView.inText(passage),
                        passage -> PassageView.json(range, passage, ids(on(passage, notes))));
        if (Place.parse(call.argument(0)) instanceof Place.OfFigure) {
            range.passages().forEach(caption -> showPicture(call, open, caption));
        }
        return Status.DONE;
    }

    /// Those that are meant of a passage, with their numbers.
    private static List<NumberedSentence> sentences(PassageRange range, PlacedPassage passage) {
        return NumberedSentence.of(range.open(), passage).stream()
                .filter(sentence -> range.hasSentence(sentence.number()))
                .toList();
    }

    private static void showPicture(Invocation call, OpenPaper open, PlacedPassage caption) {
        call.library()
                .gallery(call.password().orElse(null))
                .figure(open, caption)
                .ifPresent(picture -> PictureView.show(call, open, picture, caption.place()));
    }

    private static void showPage(Invocation call, PassageRange range) {
        int page = Pages.of(call, call.argument(0), range);
        OpenPaper open = range.open();
        PictureView.show(
                call,
                open,
                call.library().gallery(call.password().orElse(null)).page(open, page),
                "%s@%d".formatted(open.key(), page));
    }

    // A note may quote several sentences of one passage.
    private static List<PlacedNote> on(PlacedPassage passage, List<PlacedNote> places) {
        Map<NoteId, PlacedNote> notes = new LinkedHashMap<>();
        places.stream()
                .filter(note -> note.isIn(passage))
                .forEach(note -> notes.putIfAbsent(note.note().id(), note));
        return List.copyOf(notes.values());
    }

    private static List<Styled> shown(List<PlacedNote> notes, NoteLinks links) {
        return notes.stream().flatMap(note -> NoteView.under(note, links).stream()).toList();
    }

    private static List<String> ids(List<PlacedNote> notes) {
        return notes.stream().map(note -> note.note().id().value()).toList();
    }
}
