package dev.gloss.shell;

import dev.gloss.anchor.Anchoring;
import dev.gloss.library.NoteLinks;
import dev.gloss.library.PlacedNote;
import dev.gloss.shell.Syntax.Group;

import java.util.List;

/// `notes`: the notes of some papers or of all, in the papers' order.
final class NotesCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "notes",
                Group.NOTES,
                "the notes, in their paper's order",
                "[KEY…]",
                List.of(
                        new Option("tag", "TAG", "only those with this tag; may be repeated"),
                        new Option("kind", "KIND", "only those of this kind"),
                        Option.flag("orphans", "only those whose place is lost"),
                        Option.flag("pick", "choose a note with the keys, and show it")),
                "notes gpu-hours --tag moe");
    }

    @Override
    public Status run(Invocation call) {
        call.arguments().forEach(call.library()::paper);
        List<PlacedNote> notes =
                call.library().notes(call.arguments()).stream()
                        .filter(note -> note.note().tags().containsAll(call.values("tag")))
                        .filter(note ->
                                call.values("kind").stream().allMatch(note.note().kind()::equals))
                        .filter(note ->
                                !call.has("orphans")
                                        || note.anchoring() instanceof Anchoring.Orphaned)
                        .toList();
        call.library().noteProblems().forEach(call.answer()::message);
        if (notes.isEmpty()) {
            call.answer()
                    .remark(
                            call.has("tag") || call.has("kind") || call.has("orphans")
                                    ? "no such notes"
                                    : "no notes; note PLACE TEXT makes one");
        }
        NoteLinks links = call.library().knownNotes().links();
        if (call.has("pick")) {
            return Picker.pick(
                    call, notes.stream().map(note -> choice(note, links)).toList(), "show");
        }
        call.answer()
                .showAll(
                        notes,
                        note -> NoteView.inList(note, links),
                        note -> NoteView.json(note, links));
        return Status.DONE;
    }

    private static Picker.Choice choice(PlacedNote note, NoteLinks links) {
        List<Styled> lines = NoteView.inList(note, links);
        String words = Words.first(note.note().body().replaceAll("\\s+", " "), 60);
        return new Picker.Choice(
                note.note().id().value(), lines.getFirst().then("   " + words), lines);
    }
}
