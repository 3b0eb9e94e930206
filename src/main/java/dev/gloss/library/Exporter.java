package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.export.MarkdownExport;
import dev.gloss.export.Placement;
import dev.gloss.export.ReadingNotes;
import dev.gloss.note.DurableFile;
import dev.gloss.note.Note;
import dev.gloss.note.Target;
import dev.gloss.paper.Metadata;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the reading notes of a paper.
final class Exporter {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final Notebook notebook;

    Exporter(LibraryFolder folder, PaperStore papers, Notebook notebook) {
        this.folder = folder;
        this.papers = papers;
        this.notebook = notebook;
    }

    String exported(OpenPaper open) {
        return MarkdownExport.write(readingNotes(open));
    }

    Export export(OpenPaper open) {
        ReadingNotes notes = readingNotes(open);
        Path file = folder.export(open.key());
        try {
            String before = Files.exists(file) ? Files.readString(file) : null;
            DurableFile.write(file, MarkdownExport.write(notes), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Export(open.key(), file, notes.notes().size());
    }

    private ReadingNotes readingNotes(OpenPaper open) {
        NotePlacer placer = notebook.placer(open);
        List<dev.gloss.export.PlacedNote> placed =
                notebook.about(open.key()).stream()
                        .map(stored -> placed(stored.note(), open, placer))
                        .toList();
        return new ReadingNotes(open.key(), metadata(open), link(open.entry().current()), placed);
    }

    /// What the library knows, which the reader may have mended, rather than what the PDF says.
    private static Metadata metadata(OpenPaper open) {
        PaperEntry entry = open.entry();
        return new Metadata(
                entry.title(),
                entry.authors(),
                open.paper().metadata().summary(),
                entry.year(),
                entry.doi(),
                entry.arxiv(),
                null);
    }

    private dev.gloss.export.PlacedNote placed(Note note, OpenPaper open, NotePlacer placer) {
        List<Placement> placements = new ArrayList<>();
        for (Target target : note.targets()) {
            placements.add(
                    target.paper().equals(open.key())
                            ? placement(target, open, placer)
                            : new Placement.Elsewhere(target, linkTo(target)));
        }
        return new dev.gloss.export.PlacedNote(note, placements);
    }

    private Placement placement(Target target, OpenPaper open, NotePlacer placer) {
        if (target.isWhole()) {
            return new Placement.Whole(target);
        }
        Anchoring anchoring = placer.anchor(target);
        Optional<Span> span = NotePlacer.span(anchoring);
        if (span.isEmpty() || open.paper().passages().isEmpty()) {
            return new Placement.Lost(target, linkTo(target));
        }
        PlacedPassage passage = open.passage(open.ordinalAt(span.get()));
        int page = passage.pageOf(span.get());
        return new Placement.Found(
                target,
                passage.sections(),
                page,
                open.labelIfDiffers(page),
                anchoring,
                span.get().start());
    }

    /// The file that a target was made on, or else the current one of its paper; null if neither is
    /// known.
    private @Nullable String linkTo(Target target) {
        return papers.list().stream()
                .filter(entry -> entry.key().equals(target.paper()))
                .findFirst()
                .map(entry ->
                        link(
                                entry.versions().stream()
                                        .filter(version ->
                                                target.source()
                                                        .equals("sha256:" + version.sha256()))
                                        .findFirst()
                                        .orElse(entry.current())))
                .orElse(null);
    }

    private static String link(PaperEntry.Version version) {
        try {
            return "../papers/" + new URI(null, null, version.file(), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(version.file(), e);
        }
    }
}
