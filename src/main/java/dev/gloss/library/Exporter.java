package dev.gloss.library;

import dev.gloss.export.ReadingNotes;
import dev.gloss.export.Template;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Exports notes by a template, into files that their readers may edit.
final class Exporter {

    /// Part of every stamp: to be raised when the same notes give other bytes.
    private static final String VERSION = "2";

    private final ExportScope scope;
    private final Template template;
    private final ExportFiles files;
    private final Consumer<String> problems;

    /// @param problems told in sentences of papers that could not be exported
    Exporter(ExportScope scope, Template template, ExportFiles files, Consumer<String> problems) {
        this.scope = scope;
        this.template = template;
        this.files = files;
        this.problems = problems;
    }

    void export() {
        switch (template.scope()) {
            case PAPER -> scope.papers().forEach(this::paper);
            case NOTE -> scope.papers().forEach(this::notes);
            case LIBRARY -> library();
        }
    }

    private void paper(PaperEntry entry) {
        ExportFile file = scope.folder().file(entry.key() + ".md");
        String inputs = inputs(List.of(entry));
        if (!files.isDone(entry.key(), file, inputs)) {
            readable(entry, 0)
                    .ifPresent(notes ->
                            files.take(
                                    new Export(entry.key(), file.file(), notes.notes().size()),
                                    file,
                                    template.write(notes),
                                    inputs));
        }
    }

    private void notes(PaperEntry entry) {
        String inputs = inputs(List.of(entry));
        for (ReadingNotes paper : readable(entry, 1).stream().toList()) {
            paper.notes()
                    .forEach(note -> {
                        String name = "%s/%s.md".formatted(entry.key(), note.note().id());
                        ExportFile file = scope.folder().file(name);
                        files.take(
                                new Export(entry.key(), file.file(), 1),
                                file,
                                template.write(paper, note),
                                inputs);
                    });
        }
    }

    private void library() {
        ExportFile file = scope.folder().file("_%s.md".formatted(template.name()));
        String inputs = inputs(scope.papers());
        if (files.isDone("", file, inputs)) {
            return;
        }
        List<ReadingNotes> papers =
                scope.papers().stream().flatMap(entry -> readable(entry, 0).stream()).toList();
        int notes = papers.stream().mapToInt(paper -> paper.notes().size()).sum();
        files.take(new Export("", file.file(), notes), file, template.write(papers), inputs);
    }

    private Optional<ReadingNotes> readable(PaperEntry entry, int depth) {
        try {
            return scope.readingNotes(entry, depth);
        } catch (LibraryException e) {
            problems.accept("%s is not exported: %s".formatted(entry.key(), e.getMessage()));
            return Optional.empty();
        }
    }

    private String inputs(List<PaperEntry> entries) {
        return scope.inputs(entries, VERSION + template.source());
    }
}
