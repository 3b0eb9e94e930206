package dev.gloss.library;

import dev.gloss.anchor.Anchoring;
import dev.gloss.export.Placement;
import dev.gloss.export.ReadingNotes;
import dev.gloss.note.Note;
import dev.gloss.note.Target;
import dev.gloss.paper.Metadata;
import dev.gloss.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers what an export says of a paper: what is known of it, and its notes at their places.
final class NotesSource {

    private static final Pattern NOTE_LINK = Pattern.compile("\\[\\[(n-[0-9a-z]{10})[\\]|]");

    private final Map<String, PaperEntry> papers;
    private final Holdings holdings;
    private final ExportFolder folder;
    private final int depth;
    private final Pictures pictures;

    /// @param depth how many folders below `folder` the exported file lies
    /// @param pictures of figures
    NotesSource(
            Map<String, PaperEntry> papers,
            Holdings holdings,
            ExportFolder folder,
            int depth,
            Pictures pictures) {
        this.papers = papers;
        this.holdings = holdings;
        this.folder = folder;
        this.depth = depth;
        this.pictures = pictures;
    }

    ReadingNotes of(OpenPaper open, List<Note> notes) {
        NotePlacer placer = holdings.notebook().placer(open);
        return new ReadingNotes(
                open.key(),
                metadata(open),
                open.entry().tags(),
                folder.link(open.entry().current(), depth),
                holdings.papers().body(open.key()),
                notes.stream().map(note -> placed(note, open, placer)).toList(),
                noteFiles(notes));
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
                passage.path(),
                page,
                open.labelIfDiffers(page),
                anchoring,
                picture(open, passage),
                span.get().start());
    }

    private @Nullable String picture(OpenPaper open, PlacedPassage passage) {
        return Figure.of(passage)
                .flatMap(figure -> pictures.find(open, figure))
                .map(file -> folder.link(file, depth))
                .orElse(null);
    }

    /// The file that a target was made on, or else the current one of its paper; null if neither is
    /// known.
    private @Nullable String linkTo(Target target) {
        PaperEntry entry = papers.get(target.paper());
        if (entry == null) {
            return null;
        }
        PaperEntry.Version version = entry.version(target.source()).orElse(entry.current());
        return folder.link(version, depth);
    }

    /// Where the notes are that these link to.
    private Map<String, String> noteFiles(List<Note> notes) {
        Map<String, String> files = new HashMap<>();
        for (Note note : notes) {
            NOTE_LINK
                    .matcher(note.body())
                    .results()
                    .flatMap(link -> holdings.notebook().stored(link.group(1)).stream())
                    .map(stored -> stored.note())
                    .forEach(to -> files.put(to.id().value(), to.targets().getFirst().paper()));
        }
        return files;
    }
}
