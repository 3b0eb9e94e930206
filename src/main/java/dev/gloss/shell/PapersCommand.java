package dev.gloss.shell;

import dev.gloss.library.Library;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;
import dev.gloss.shell.PaperView.NotedPaper;
import dev.gloss.shell.Syntax.Group;

import java.util.List;
import java.util.Map;

/// `papers`: the library, or everything known of one paper.
final class PapersCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "papers",
                Group.PAPERS,
                "the library; of one paper, everything that is known",
                "[KEY…]",
                List.of(Option.flag("pick", "choose a paper with the keys, and show it")),
                "papers gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        Library library = call.library();
        List<PaperEntry> entries =
                call.arguments().isEmpty()
                        ? library.papers()
                        : call.arguments().stream().map(library::paper).toList();
        if (entries.isEmpty()) {
            call.answer().remark("no papers yet; import PATH takes one into " + library.folder());
        }
        Map<String, Integer> counts = library.knownNotes().counts();
        if (call.has("pick")) {
            return Picker.pick(
                    call,
                    entries.stream()
                            .map(entry -> choice(noted(library, entry, counts, false)))
                            .toList(),
                    "papers");
        }
        boolean one = call.arguments().size() == 1;
        for (PaperEntry entry : entries) {
            call.answer()
                    .show(
                            noted(library, entry, counts, one),
                            one ? PaperView::whole : PaperView::inList,
                            PaperView::json);
        }
        return Status.DONE;
    }

    private static Picker.Choice choice(NotedPaper noted) {
        PaperEntry entry = noted.open().entry();
        return new Picker.Choice(
                entry.key(),
                Styled.of(entry.key(), Style.PLACE).then("   " + entry.title()),
                PaperView.whole(noted));
    }

    private static NotedPaper noted(
            Library library, PaperEntry entry, Map<String, Integer> counts, boolean alone) {
        OpenPaper open = library.open(entry.key());
        return new NotedPaper(
                open,
                counts.getOrDefault(entry.key(), 0),
                library.ownFields(entry),
                library.ownWords(entry),
                alone ? library.citing(entry.key()) : null);
    }
}
