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
import java.util.Optional;

/// `note`: attaches a note to passages, to some of their words, or to whole papers.
final class NoteCommand implements GlossCommand {

    private static final String FILE = "note.md";

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
                        new Option("also", "PLACE", "another place it is about; may be repeated"),
                        Option.flag("edit", "write it in your editor").withLetter("e")),
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
        Draft draft = draft(call, words.text());
        if (draft.text().isBlank() && !isBareHighlight(call)) {
            draft.discard();
            throw CommandException.missing(
                    "nothing was written, so no note was saved; --kind highlight needs no words");
        }
        save(call, new NoteRequest(about, kind(call), call.values("tag"), draft.text()), draft);
        return Status.DONE;
    }

    private static String kind(Invocation call) {
        return call.value("kind").orElse(Note.DEFAULT_KIND);
    }

    /// A highlight is the one note that says something without a word; but who empties a file in
    /// the editor wants no note.
    private static boolean isBareHighlight(Invocation call) {
        return kind(call).equals("highlight") && !call.has("edit");
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
            return Draft.of(new String(System.in.readAllBytes(), UTF_8)).withoutLastLineEnd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft draft(Invocation call, Optional<String> text) {
        Optional<Draft> given = text.map(NoteCommand::given);
        if (call.has("edit")) {
            return Editor.of(call)
                    .orElseThrow(() ->
                            CommandException.missing(
                                    "note --edit needs a terminal and an editor: $VISUAL, $EDITOR"
                                            + " or the setting"))
                    .edit(FILE, given.map(Draft::text).orElse(""))
                    .withoutLastLineEnd();
        }
        return given.or(() -> isBareHighlight(call) ? Optional.of(Draft.of("")) : Optional.empty())
                .orElseGet(() -> written(call));
    }

    /// In the shell, where it is asked for; where nobody types at a prompt anyway, in the editor
    /// that is usual there.
    private static Draft written(Invocation call) {
        if (!call.console().isInteractive()) {
            throw CommandException.usage("note needs a TEXT, or a terminal to write it at");
        }
        Keyboard keyboard = call.console().keyboard();
        Optional<Editor> editor = keyboard.isOfShell() ? Optional.empty() : Editor.of(call);
        return editor.map(program -> program.edit(FILE, "").withoutLastLineEnd())
                .orElseGet(() -> {
                    call.answer().remark("Enter saves, Ctrl-J or Alt-Enter begins another line");
                    call.answer().flush();
                    return Draft.of(keyboard.text("note: "));
                });
    }
}
