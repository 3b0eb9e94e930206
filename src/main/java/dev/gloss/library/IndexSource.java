package dev.gloss.library;

import dev.gloss.index.IndexChanges;
import dev.gloss.index.IndexedNote;
import dev.gloss.index.IndexedPaper;
import dev.gloss.index.IndexedPassage;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.paper.PassageKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What the index should hold, and how that differs from what it was made of.
///
/// The index keeps three stamps a paper, all compared without opening it: of the paper, of the
/// files in its folder of notes, and of which notes stand on which passage. A paper whose first
/// stamp differs is indexed anew; if only notes differ, the passages on which they stood and stand.
final class IndexSource {

    /// Ordinal of the single entry by which a paper without text is found.
    private static final int NO_TEXT = -1;

    /// So many papers are indexed in one batch, with all their passages in memory.
    static final int BATCH = 32;

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final PaperReader reader;
    private final Notebook notebook;
    private final Consumer<String> remarks;

    IndexSource(
            LibraryFolder folder,
            PaperStore papers,
            PaperReader reader,
            Notebook notebook,
            Consumer<String> remarks) {
        this.folder = folder;
        this.papers = papers;
        this.reader = reader;
        this.notebook = notebook;
        this.remarks = remarks;
    }

    /// Whether there is nothing to be found.
    boolean isEmpty() {
        return papers.list().isEmpty();
    }

    /// Whether nothing must change in an index that was made of what `stamps` say.
    ///
    /// @param stamps are asked for when the notes have been looked at, for they may take as long
    boolean agreesWith(Callable<Map<String, String>> stamps) throws Exception {
        Set<String> keys = papers.keys();
        Stamps notes = Stamps.ofNotes(folder, keys);
        Stamps before = new Stamps(stamps.call());
        return before.agreeWith(notes.withPapers(folder, keys, before));
    }

    /// What must change in an index that was made of what `stamps` say; empty if nothing. If much
    /// must, it is a part of that: the rest is what must change in the index afterwards.
    Optional<IndexChanges> changesSince(Map<String, String> stamps) {
        Set<String> keys = papers.keys();
        Stamps before = new Stamps(stamps);
        Stamps now =
                Stamps.ofNotes(folder, keys)
                        .withPapers(folder, keys, before)
                        .withChanged(BATCH, before);
        if (before.agreeWith(now)) {
            return Optional.empty();
        }
        Map<String, String> reached = new TreeMap<>(now.values());
        List<IndexedPassage> passages = new ArrayList<>();
        Set<String> folders = before.changedFolders(now);
        Map<String, List<StoredNote>> about = notebook.byPaper(folders);
        Set<String> concerned = new TreeSet<>(about.keySet());
        folders.forEach(name -> concerned.addAll(before.papersWithNotesIn(name)));
        Set<String> changed = before.changedPapers(now);
        readMissing(changed);
        // Where the papers are as they were, no other folder holds a note that matters.
        Set<String> others =
                new TreeSet<>(changed.isEmpty() ? before.foldersOfNotesOn(concerned) : keys);
        others.removeAll(folders);
        addNotesIn(others, about);
        for (String key : keys) {
            if (!changed.contains(key) && !concerned.contains(key)) {
                reached.put(Stamps.placed(key), before.placedNotes(key).toString());
                continue;
            }
            readable(key, now, reached)
                    .ifPresent(open -> {
                        List<PlacedNote> notes =
                                notebook.places(open, about.getOrDefault(key, List.of()));
                        NotePlaces places = NotePlaces.of(notes);
                        Collection<Integer> ordinals =
                                changed.contains(key)
                                        ? all(open)
                                        : places.differences(before.placedNotes(key));
                        ordinals.forEach(ordinal -> passages.add(indexed(open, ordinal, notes)));
                        reached.put(Stamps.placed(key), places.toString());
                    });
        }
        Set<String> removed = new TreeSet<>(changed);
        removed.removeIf(key -> !before.hasPaper(key));
        Set<String> added = new TreeSet<>(changed);
        added.removeAll(removed);
        return Optional.of(new IndexChanges(stamps, removed, added, passages, reached));
    }

    private void addNotesIn(Set<String> folders, Map<String, List<StoredNote>> about) {
        notebook.byPaper(folders)
                .forEach((key, notes) ->
                        about.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(notes));
    }

    /// Reads papers again whose texts are not cached, several at a time.
    private void readMissing(Set<String> keys) {
        List<PaperEntry> missing =
                papers.list().stream()
                        .filter(entry -> keys.contains(entry.key()))
                        .filter(entry -> !reader.isKnown(entry))
                        .map(reader::located)
                        .toList();
        if (missing.size() > 1) {
            remarks.accept(
                    "reading %d papers again, because their texts are not in the cache"
                            .formatted(missing.size()));
            int _ = new Rereading(reader, _ -> {}).read(missing, ImportListener.NOBODY);
        }
    }

    private Optional<OpenPaper> readable(String key, Stamps now, Map<String, String> reached) {
        try {
            Optional<PaperEntry> entry = papers.find(key).map(reader::located);
            entry.ifPresent(found ->
                    reached.put(
                            Stamps.paperName(key),
                            now.paper(key).withPdf(found.current().file(), folder).toString()));
            return entry.map(reader::open);
        } catch (LibraryException e) {
            remarks.accept(e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Integer> all(OpenPaper open) {
        int size = open.paper().passages().size();
        return size == 0 ? List.of(NO_TEXT) : IntStream.range(0, size).boxed().toList();
    }

    private static IndexedPassage indexed(OpenPaper open, int ordinal, List<PlacedNote> notes) {
        List<IndexedNote> standing =
                notes.stream()
                        .filter(note -> NotePlaces.ordinal(note) == ordinal)
                        .map(IndexSource::indexed)
                        .distinct()
                        .toList();
        if (open.paper().passages().isEmpty()) {
            return new IndexedPassage(
                    indexed(open.entry()),
                    NO_TEXT,
                    open.key(),
                    PassageKind.OTHER,
                    List.of(),
                    1,
                    "1",
                    open.entry().title(),
                    standing);
        }
        PlacedPassage passage = open.passage(ordinal);
        return new IndexedPassage(
                indexed(open.entry()),
                ordinal,
                passage.place(),
                passage.passage().kind(),
                passage.sections(),
                passage.passage().page(),
                passage.pageLabel(),
                passage.text(),
                standing);
    }

    private static IndexedPaper indexed(PaperEntry entry) {
        return new IndexedPaper(
                entry.key(), entry.title(), entry.authors(), entry.year(), entry.tags());
    }

    private static IndexedNote indexed(PlacedNote placed) {
        return new IndexedNote(
                placed.note().id().value(),
                placed.note().kind(),
                placed.note().tags(),
                placed.note().body());
    }
}
