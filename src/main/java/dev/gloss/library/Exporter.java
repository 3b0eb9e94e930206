package dev.gloss.library;

import dev.gloss.export.ReadingNotes;
import dev.gloss.export.Template;
import dev.gloss.library.NoteShelf.ShelvedNote;
import dev.gloss.note.Note;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Exports notes by a template, into files that their readers may edit.
final class Exporter {

    /// Part of every stamp: to be raised when the same notes give other bytes.
    private static final String VERSION = "1";

    private final Holdings holdings;
    private final ExportRequest request;
    private final Template template;
    private final Consumer<String> problems;
    private final Map<String, PaperEntry> papers = new LinkedHashMap<>();
    private final NoteShelf shelf;
    private final ExportFolder folder;

    /// @param problems told in sentences of notes and papers that could not be exported
    Exporter(
            Holdings holdings,
            ExportRequest request,
            Template template,
            Consumer<String> problems) {
        this.holdings = holdings;
        this.request = request;
        this.template = template;
        this.problems = problems;
        holdings.papers().list().forEach(entry -> papers.put(entry.key(), entry));
        this.shelf = new NoteShelf(holdings.folder(), holdings.notebook(), papers.keySet());
        this.folder = ExportFolder.of(holdings.folder(), request.folder());
    }

    /// @param done told of each file
    void export(Consumer<Export> done) {
        shelf.problems().forEach(problems);
        ExportFiles files =
                new ExportFiles(request.how(), new ExportStamps(holdings.folder()), done);
        try {
            switch (template.scope()) {
                case PAPER -> chosen().forEach(entry -> paper(entry, files));
                case NOTE -> chosen().forEach(entry -> notes(entry, files));
                case LIBRARY -> library(files);
            }
        } finally {
            files.close();
        }
    }

    private List<PaperEntry> chosen() {
        return request.keys().isEmpty()
                ? List.copyOf(papers.values())
                : request.keys().stream().map(papers::get).toList();
    }

    private void paper(PaperEntry entry, ExportFiles files) {
        ExportFile file = folder.file(entry.key() + ".md");
        String inputs = inputs(List.of(entry));
        if (files.isDone(entry.key(), file, inputs)) {
            return;
        }
        for (ReadingNotes notes : readable(entry, 0)) {
            files.take(
                    new Export(entry.key(), file.file(), notes.notes().size()),
                    file,
                    template.write(notes),
                    inputs);
        }
    }

    private void notes(PaperEntry entry, ExportFiles files) {
        String inputs = inputs(List.of(entry));
        for (ReadingNotes notes : readable(entry, 1)) {
            notes.notes()
                    .forEach(note -> {
                        ExportFile file =
                                folder.file("%s/%s.md".formatted(entry.key(), note.note().id()));
                        files.take(
                                new Export(entry.key(), file.file(), 1),
                                file,
                                template.write(notes, note),
                                inputs);
                    });
        }
    }

    private void library(ExportFiles files) {
        ExportFile file = folder.file("_%s.md".formatted(template.name()));
        String inputs = inputs(chosen());
        if (files.isDone("", file, inputs)) {
            return;
        }
        List<ReadingNotes> all =
                chosen().stream().flatMap(entry -> readable(entry, 0).stream()).toList();
        int notes = all.stream().mapToInt(paper -> paper.notes().size()).sum();
        files.take(new Export("", file.file(), notes), file, template.write(all), inputs);
    }

    /// What is exported of a paper; nothing if it cannot be read, or if some of its notes were
    /// asked for and it has none of these.
    private List<ReadingNotes> readable(PaperEntry entry, int depth) {
        List<Note> notes =
                shelf.about(entry.key()).stream()
                        .filter(this::isWanted)
                        .map(ShelvedNote::note)
                        .toList();
        shelf.close(entry.key());
        if (notes.isEmpty() && !request.notes().areAll()) {
            return List.of();
        }
        try {
            OpenPaper open = holdings.reader().open(entry);
            NotesSource source = new NotesSource(papers, holdings.notebook(), folder, depth);
            return List.of(source.of(open, notes));
        } catch (LibraryException e) {
            problems.accept("%s is not exported: %s".formatted(entry.key(), e.getMessage()));
            return List.of();
        }
    }

    private boolean isWanted(ShelvedNote shelved) {
        Instant since = request.notes().since();
        return shelved.note().tags().containsAll(request.notes().tags())
                && (since == null || !shelved.modified().isBefore(since));
    }

    /// Digest of everything that an export of these papers is made of.
    private String inputs(List<PaperEntry> entries) {
        List<String> inputs = new ArrayList<>(List.of(VERSION, template.source()));
        inputs.add(request.notes().toString());
        for (PaperEntry entry : entries) {
            inputs.add(shelf.stamp(entry.key()));
            shelf.papersBeside(entry.key()).forEach(key -> inputs.add(stamp(papers.get(key))));
        }
        return Digests.sha256(inputs.toString());
    }

    private String stamp(@Nullable PaperEntry entry) {
        return entry == null
                ? ""
                : "%s %s %s"
                        .formatted(
                                entry,
                                holdings.reader().isRead(entry),
                                Files.exists(holdings.folder().pdf(entry.current())));
    }
}
