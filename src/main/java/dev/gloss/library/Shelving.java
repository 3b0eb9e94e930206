package dev.gloss.library;

import dev.gloss.note.DurableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Gives PDFs and papers their places in the library, and keeps account of it.
final class Shelving {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final Trash trash;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> changedKeys = new HashSet<>();

    Shelving(LibraryFolder folder, PaperStore papers) {
        this.folder = folder;
        this.papers = papers;
        this.trash = new Trash(folder);
    }

    /// What was done so far, in its order.
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /// Keys of the papers to which it was done.
    Set<String> changedKeys() {
        return Set.copyOf(changedKeys);
    }

    /// Begins a paper.
    void create(PaperEntry entry) throws IOException {
        changes.add(papers.create(entry));
        changedKeys.add(entry.key());
    }

    /// Changes what is known of a paper.
    void change(PaperEntry entry) throws IOException {
        changes.add(papers.change(entry));
        changedKeys.add(entry.key());
    }

    /// Takes things to the trash.
    void remove(List<Change.Moved> moves) throws IOException {
        for (Change.Moved moved : moves) {
            DurableFile.move(folder.resolve(moved.path()), folder.resolve(moved.to()));
            changes.add(moved);
        }
    }

    /// Whether a PDF lies where a version of a paper was kept, whose bytes are gone so.
    boolean isIn(Candidate candidate, PaperEntry.Version version) {
        return candidate.file().toAbsolutePath().normalize().equals(folder.pdf(version));
    }

    /// Keeps a PDF in `papers/`: where its reader laid it, if it lies there, or else under a name
    /// that nothing else has.
    ///
    /// @param stem of that name
    /// @return its name there
    String keep(Candidate candidate, String stem) throws IOException {
        Path file = candidate.file().toAbsolutePath().normalize();
        if (file.startsWith(folder.papers()) && holds(file, candidate.snapshot())) {
            return folder.papers().relativize(file).toString();
        }
        String name =
                Stream.iterate(1, n -> n + 1)
                        .map(n -> n == 1 ? stem + ".pdf" : "%s.%d.pdf".formatted(stem, n))
                        .filter(free -> isFree(folder.papers().resolve(free), candidate.snapshot()))
                        .findFirst()
                        .orElseThrow();
        keepAs(folder.papers().resolve(name), candidate.snapshot());
        return name;
    }

    /// Puts a PDF in another's place, which goes to the trash.
    void replace(PaperEntry.Version old, Snapshot snapshot) throws IOException {
        Path file = folder.pdf(old);
        if (Files.exists(file) && !holds(file, snapshot)) {
            remove(List.of(trash.taking(file)));
        }
        keepAs(file, snapshot);
    }

    /// Puts a PDF where it belongs, if it is not there.
    void restore(PaperEntry.Version version, Snapshot snapshot) throws IOException {
        keepAs(folder.pdf(version), snapshot);
    }

    // What was left there by a program that was killed then is as good.
    private void keepAs(Path file, Snapshot snapshot) throws IOException {
        if (!Files.exists(file)) {
            snapshot.keepAs(file);
            changes.add(new Change.Created(folder.relative(file)));
        }
    }

    private static boolean isFree(Path file, Snapshot snapshot) {
        return !Files.exists(file) || holds(file, snapshot);
    }

    private static boolean holds(Path file, Snapshot snapshot) {
        try {
            return Digests.sha256(file).equals(snapshot.sha256());
        } catch (IOException _) {
            return false;
        }
    }
}
