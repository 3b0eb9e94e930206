package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.NoteRequest;
import dev.gloss.library.PassageRange;
import dev.gloss.library.Place;
import dev.gloss.library.PlacedNote;
import dev.gloss.note.Note;
import dev.gloss.shell.Syntax.Group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// `note`: attaches a note to a passage, or to a whole paper.
final class NoteCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "note",
                Group.NOTES,
                "attach a note to a passage or a whole paper; - reads its text from stdin",
                "PLACE [TEXT]",
                List.of(
                        new Option("quote", "WORDS", "the words of the passage it is about"),
                        new Option("tag", "TAG", "a tag; may be repeated"),
                        new Option(
                                "kind",
                                "KIND",
                                "note, question, idea, todo, summary, highlight, …"),
                        new Option(
                                "also", "PLACE", "another passage it is about; may be repeated")),
                "note 1 \"bias steers routing only\" --tag moe --quote \"the bias term is only used"
                        + " for routing\"");
    }

    @Override
    public Status run(Invocation call) {
        List<NoteRequest.About> about = new ArrayList<>();
        about.add(about(call, call.argument(0)).withQuote(call.value("quote").orElse("")));
        call.values("also").forEach(place -> about.add(about(call, place)));
        String text =
                call.optionalArgument(1).map(NoteCommand::text).orElseGet(() -> Editor.write(call));
        NoteRequest request =
                new NoteRequest(
                        about,
                        call.value("kind").orElse(Note.DEFAULT_KIND),
                        call.values("tag"),
                        text);
        PlacedNote saved = call.library().annotate(request);
        call.answer().show(saved, NoteView::saved, NoteView::json);
        return Status.DONE;
    }

    private static NoteRequest.About about(Invocation call, String words) {
        if (Place.parse(words) instanceof Place.OfPaper(String key)) {
            return NoteRequest.About.paper(call.library().open(key));
        }
        PassageRange range = Places.resolve(call, words);
        if (!range.isOnePassage() && Place.parse(words) instanceof Place.OfPage) {
            throw CommandException.missing(
                    "a note needs a passage; page %s has %s to %s"
                            .formatted(
                                    range.firstPassage().pageLabel(),
                                    range.firstPassage().place(),
                                    range.open().place(range.end() - 1)));
        }
        return NoteRequest.About.passage(range);
    }

    private static String text(String argument) {
        if (!argument.equals("-")) {
            return argument;
        }
        try {
            return new String(System.in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
