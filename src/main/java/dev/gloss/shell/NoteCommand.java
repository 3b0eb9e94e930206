package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.NoteRequest;
import dev.gloss.library.NoteRequest.About;
import dev.gloss.library.PlacedNote;
import dev.gloss.note.Note;
import dev.gloss.shell.Syntax.Group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// `note`: attaches a note to passages, to some of their words, or to whole papers.
final class NoteCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "note",
                Group.NOTES,
                "attach a note to passages or a whole paper; - reads its text from stdin",
                "PLACE… [TEXT]",
                List.of(
                        new Option("quote", "WORDS", "the words of the first place it is about"),
                        new Option("tag", "TAG", "a tag; may be repeated"),
                        new Option(
                                "kind",
                                "KIND",
                                "note, question, idea, todo, summary, highlight, …"),
                        new Option("also", "PLACE", "another place it is about; may be repeated")),
                "note 1 \"bias steers routing only\" --tag moe --quote \"the bias term is only used"
                        + " for routing\"");
    }

    @Override
    public Status run(Invocation call) {
        NoteWords words = NoteWords.of(call.arguments());
        List<About> about = new ArrayList<>();
        about.add(first(call, words));
        words.places().stream().skip(1).forEach(place -> about.add(Places.about(call, place, "")));
        call.values("also").forEach(place -> about.add(Places.about(call, place, "")));
        Draft draft = words.text().map(NoteCommand::given).orElseGet(() -> written(call));
        if (draft.text().isBlank() && words.text().isEmpty()) {
            draft.discard();
            throw CommandException.missing("nothing was written, so no note was saved");
        }
        save(
                call,
                new NoteRequest(
                        about,
                        call.value("kind").orElse(Note.DEFAULT_KIND),
                        call.values("tag"),
                        draft.text()),
                draft);
        return Status.DONE;
    }

    private static About first(Invocation call, NoteWords words) {
        String place = words.places().getFirst();
        boolean picks =
                words.text().isEmpty() && !call.has("quote") && call.console().isInteractive();
        return picks
                ? SentencePicker.pick(call, place)
                : Places.about(call, place, call.value("quote").orElse(""));
    }

    private static void save(Invocation call, NoteRequest request, Draft draft) {
        try {
            PlacedNote saved = call.library().annotate(request);
            draft.discard();
            call.answer().show(saved, NoteView::saved, NoteView::json);
        } catch (UncheckedIOException e) {
            call.answer().message(draft.whereabouts());
            throw e;
        }
    }

    private static Draft given(String argument) {
        if (!argument.equals("-")) {
            return Draft.of(argument);
        }
        try {
            return Draft.of(new String(System.in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft written(Invocation call) {
        if (!call.console().isInteractive()) {
            throw CommandException.usage(
                    "note needs a TEXT, or a terminal and $VISUAL or $EDITOR to write it with");
        }
        return Editor.of(call)
                .map(editor -> editor.edit("note.md", ""))
                .orElseGet(() -> Draft.of(call.console().keyboard().line("note: ")));
    }
}
