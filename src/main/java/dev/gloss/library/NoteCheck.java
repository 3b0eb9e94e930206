package dev.gloss.library;

import dev.gloss.note.NoteStore.Problem;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// That every note can be read and is about papers of the library.
final class NoteCheck implements Doctor.Check {

    private final Holdings holdings;
    private final LibraryFolder folder;

    NoteCheck(Holdings holdings) {
        this.holdings = holdings;
        this.folder = holdings.folder();
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String well() {
        return "each note can be read and knows its paper";
    }

    @Override
    public List<Finding> findings(boolean fix) {
        List<Finding> findings = new ArrayList<>();
        for (String key : holdings.papers().keys()) {
            for (Problem problem : holdings.notebook().read(key).problems()) {
                findings.add(broken(folder.relative(problem.file()), problem.reason()));
            }
            for (StoredNote note : holdings.notebook().read(key).notes()) {
                for (Target target : note.note().targets()) {
                    stranger(note, target).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> stranger(StoredNote note, Target target) {
        if (holdings.papers().keys().contains(target.paper())) {
            return Optional.empty();
        }
        String advice =
                holdings.papers()
                        .find(target.paper())
                        .map(entry ->
                                "which is %s now; mend it with an editor".formatted(entry.key()))
                        .orElse("which is not in the library; import it, or undo its removal");
        return Optional.of(
                broken(
                        folder.relative(note.file()),
                        "is about %s, %s".formatted(target.paper(), advice)));
    }
}
