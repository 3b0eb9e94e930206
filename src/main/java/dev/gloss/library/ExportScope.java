package dev.gloss.library;

import dev.gloss.export.ReadingNotes;
import dev.gloss.library.ShelvedNotes.ShelvedNote;
import dev.gloss.note.Note;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The papers and notes that an export is about.
final class ExportScope {

    private final Holdings holdings;
    private final ExportRequest request;
    private final Map<String, PaperEntry> papers = new LinkedHashMap<>();
    private final ShelvedNotes shelf;
    private final Pictures pictures;
    private final ExportFolder folder;

    ExportScope(Holdings holdings, ExportRequest request) {
        this.holdings = holdings;
        this.request = request;
        holdings.papers().list().forEach(entry -> papers.put(entry.key(), entry));
        this.shelf = new ShelvedNotes(holdings.notebook());
        this.pictures =
                new Pictures(
                        holdings.folder(),
                        holdings.reader(),
                        request.password(),
                        request.hasFigures());
        this.folder = ExportFolder.of(holdings.folder(), request.folder());
    }

    /// Where the files go.
    ExportFolder folder() {
        return folder;
    }

    /// Files that are no notes, in sentences.
    List<String> problems() {
        return shelf.known().problems();
    }

    /// Whether papers were asked for by name, rather than all.
    boolean isOfNamedPapers() {
        return !request.keys().isEmpty();
    }

    List<PaperEntry> papers() {
        return request.keys().isEmpty()
                ? List.copyOf(papers.values())
                : request.keys().stream()
                        .flatMap(key -> Optional.ofNullable(papers.get(key)).stream())
                        .toList();
    }

    /// A paper with those of its notes that were asked for; empty if some were asked for and it has
    /// none of these.
    ///
    /// @param depth how many folders below the chosen one the exported file lies
    /// @throws LibraryException if the paper must be read again and cannot
    Optional<ReadingNotes> readingNotes(PaperEntry entry, int depth) {
        List<Note> notes = notes(entry);
        if (notes.isEmpty() && !request.notes().areAll()) {
            return Optional.empty();
        }
        OpenPaper open = holdings.reader().open(entry);
        NotesSource source = new NotesSource(papers, holdings, folder, depth, pictures);
        return Optional.of(source.of(open, notes));
    }

    /// Those notes about a paper that were asked for.
    List<Note> notes(PaperEntry entry) {
        List<Note> notes =
                shelf.about(entry.key()).stream()
                        .filter(this::isWanted)
                        .map(ShelvedNote::note)
                        .toList();
        shelf.close(entry.key());
        return notes;
    }

    private boolean isWanted(ShelvedNote shelved) {
        Instant since = request.notes().since();
        return shelved.note().tags().containsAll(request.notes().tags())
                && (since == null || !shelved.modified().isBefore(since));
    }

    /// Digest of everything that an export of these papers is made of.
    ///
    /// @param form by what it is written
    String inputs(List<PaperEntry> entries, String form) {
        List<String> inputs = new ArrayList<>(List.of(form, request.notes().toString()));
        inputs.add(String.valueOf(request.hasFigures()));
        for (PaperEntry entry : entries) {
            inputs.add(shelf.known().stamp(entry.key()));
            inputs.add(pictures.names(entry.key()).toString());
            inputs.add(Stamps.file(holdings.folder().paper(entry.key())));
            shelf.known()
                    .papersBeside(entry.key())
                    .forEach(key -> inputs.add(stamp(papers.get(key))));
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
