package dev.gloss.shell;

import dev.gloss.library.Citations;
import dev.gloss.library.OpenPaper;
import dev.gloss.library.PaperEntry;
import dev.gloss.library.PlacedPassage;
import dev.gloss.paper.PassageKind;
import dev.gloss.shell.Syntax.Group;

import java.util.ArrayList;
import java.util.List;

/// `references`: the reference list of a paper.
final class ReferencesCommand implements GlossCommand {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "references",
                Group.READING,
                "the reference list of a paper, or its Nth entry",
                "KEY [N]",
                List.of(),
                "references gpu-hours 4");
    }

    @Override
    public Status run(Invocation call) {
        List<Reference> all = references(call);
        List<Reference> wanted =
                call.optionalArgument(1)
                        .map(n ->
                                all.stream()
                                        .filter(reference -> n.equals("" + reference.n()))
                                        .toList())
                        .orElse(all);
        if (wanted.isEmpty()) {
            throw CommandException.missing(
                    "%s has %s"
                            .formatted(
                                    call.argument(0),
                                    all.isEmpty()
                                            ? "no reference list"
                                            : Words.count(all.size(), "reference")));
        }
        call.answer().showAll(wanted, Reference::lines, Reference::json);
        return Status.DONE;
    }

    private static List<Reference> references(Invocation call) {
        OpenPaper open = call.library().open(call.argument(0));
        Citations citations = call.library().citations();
        List<Reference> references = new ArrayList<>();
        for (PlacedPassage passage : open.passages()) {
            if (passage.passage().kind() == PassageKind.REFERENCE) {
                String key =
                        citations.cited(passage.text(), open.key()).map(PaperEntry::key).orElse("");
                references.add(new Reference(references.size() + 1, passage, key));
            }
        }
        return references;
    }

    /// @param n its number in the list, from 1
    /// @param key of the paper of the library that it names; empty if it names none
    private record Reference(int n, PlacedPassage passage, String key) {

        List<Styled> lines() {
            return List.of(
                    Styled.of("%3d  ".formatted(n), Style.FAINT)
                            .then(passage.text())
                            .then(key.isEmpty() ? "" : "  → " + key, Style.PLACE));
        }

        Object json() {
            dev.gloss.paper.Reference known = dev.gloss.paper.Reference.of(passage.text());
            return new Json.Reference(
                    n,
                    known.label(),
                    passage.text(),
                    known.doi(),
                    known.arxiv(),
                    known.url(),
                    known.year(),
                    passage.passage().page(),
                    key.isEmpty() ? null : key);
        }
    }
}
