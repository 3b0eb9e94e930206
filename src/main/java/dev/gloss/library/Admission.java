package dev.gloss.library;

import dev.gloss.note.DurableFile;
import dev.gloss.paper.Metadata;
import dev.gloss.paper.Paper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides what a PDF is to the library, and gives it its place there.
final class Admission {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final PaperReader reader;
    private final Notebook notebook;
    private final Trash trash;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> changedKeys = new HashSet<>();

    Admission(LibraryFolder folder, PaperStore papers, PaperReader reader, Notebook notebook) {
        this.folder = folder;
        this.papers = papers;
        this.reader = reader;
        this.notebook = notebook;
        this.trash = new Trash(folder);
    }

    /// What was done to papers so far.
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /// The paper of which these are a version's very bytes.
    Optional<PaperEntry> withSha256(String sha256) {
        return papers.list().stream()
                .filter(entry ->
                        entry.versions().stream()
                                .anyMatch(version -> version.sha256().equals(sha256)))
                .findFirst();
    }

    /// Keys of the papers to which that was done.
    Set<String> changedKeys() {
        return Set.copyOf(changedKeys);
    }

    Addition admit(Candidate candidate, ImportRequest request, Duration took) throws IOException {
        Optional<PaperEntry> same = withSha256(candidate.snapshot().sha256());
        if (same.isPresent()) {
            return readOtherwise(same.get(), candidate, took);
        }
        if (request.versionOf() != null) {
            return addVersion(papers.find(request.versionOf()).orElseThrow(), candidate, took);
        }
        Optional<PaperEntry> markedUp = markedUp(candidate);
        if (markedUp.isPresent()) {
            return replace(markedUp.get(), candidate, took);
        }
        Optional<PaperEntry> earlier =
                papers.list().stream()
                        .filter(entry -> Identity.isVersion(candidate.metadata(), entry))
                        .findFirst();
        return earlier.isPresent()
                ? addVersion(earlier.get(), candidate, took)
                : addPaper(candidate, request.key(), took);
    }

    private Addition addPaper(Candidate candidate, @Nullable String wanted, Duration took)
            throws IOException {
        if (wanted != null && !KeyMaker.isKey(wanted)) {
            return new Addition.Failed(
                    candidate.file(),
                    "%s is no key; a key is made of a-z, 0-9 and -, with a letter in it, and does not begin with n-"
                            .formatted(wanted));
        }
        if (wanted != null && papers.keys().contains(wanted)) {
            return new Addition.Failed(
                    candidate.file(),
                    "the key %s belongs to another paper; choose another, or --version-of %1$s"
                            .formatted(wanted));
        }
        Metadata metadata = candidate.metadata();
        String hint = hint(metadata);
        String key =
                wanted != null
                        ? wanted
                        : KeyMaker.make(candidate.file(), metadata.title(), papers.keys());
        PaperEntry entry =
                new PaperEntry(
                        key,
                        metadata.title(),
                        metadata.authors(),
                        metadata.year(),
                        metadata.doi(),
                        metadata.arxiv(),
                        List.of(),
                        PaperEntry.TO_READ,
                        candidate.options(),
                        List.of(candidate.asVersion(keep(candidate, key))));
        noteDown(key, papers.create(entry));
        return new Addition.Added(candidate.file(), reader.open(entry), hint, took);
    }

    private Addition addVersion(PaperEntry entry, Candidate candidate, Duration took)
            throws IOException {
        String name = "%s.v%d".formatted(entry.key(), entry.versions().size() + 1);
        List<PaperEntry.Version> versions = new ArrayList<>(entry.versions());
        versions.add(candidate.asVersion(keep(candidate, name)));
        PaperEntry changed = entry.with(versions, candidate.options());
        noteDown(entry.key(), papers.change(changed));
        OpenPaper open = reader.open(changed);
        AnchoringCounts counts =
                AnchoringCounts.of(
                        notebook.notes(open).stream().map(PlacedNote::anchoring).toList());
        return new Addition.Version(candidate.file(), open, counts, took);
    }

    /// The same bytes, read with other options.
    private Addition readOtherwise(PaperEntry entry, Candidate candidate, Duration took)
            throws IOException {
        PaperEntry changed = entry.with(entry.versions(), candidate.options());
        noteDown(entry.key(), papers.change(changed));
        return new Addition.Updated(candidate.file(), reader.open(changed), took);
    }

    /// Puts the file in its earlier self's place, which goes to the trash.
    private Addition replace(PaperEntry entry, Candidate candidate, Duration took)
            throws IOException {
        PaperEntry.Version old = entry.current();
        if (Files.exists(folder.pdf(old))) {
            throwAway(folder.relative(folder.pdf(old)));
        }
        keepAs(folder.pdf(old), candidate.snapshot());
        List<PaperEntry.Version> versions =
                entry.versions().stream()
                        .map(version ->
                                version.equals(old) ? candidate.asVersion(old.file()) : version)
                        .toList();
        PaperEntry changed = entry.with(versions, candidate.options());
        noteDown(entry.key(), papers.change(changed));
        return new Addition.Updated(candidate.file(), reader.open(changed), took);
    }

    private Optional<PaperEntry> markedUp(Candidate candidate) {
        if (candidate.metadata().documentId() == null) {
            return Optional.empty();
        }
        Paper paper =
                reader.cached(candidate.snapshot().sha256(), candidate.options()).orElseThrow();
        return papers.list().stream()
                .filter(entry ->
                        reader.cached(entry.current().sha256(), entry.options())
                                .filter(other ->
                                        Identity.isSameFile(
                                                candidate.metadata(),
                                                paper,
                                                entry.current(),
                                                other))
                                .isPresent())
                .findFirst();
    }

    /// Keeps the copy under a name in `papers/` that nothing else has.
    ///
    /// @return that name
    private String keep(Candidate candidate, String stem) throws IOException {
        String name =
                Stream.iterate(1, n -> n + 1)
                        .map(n -> n == 1 ? stem + ".pdf" : "%s.%d.pdf".formatted(stem, n))
                        .filter(free -> isFree(free, candidate.snapshot()))
                        .findFirst()
                        .orElseThrow();
        Path file = folder.papers().resolve(name);
        if (!Files.exists(file)) {
            keepAs(file, candidate.snapshot());
        }
        return name;
    }

    private void noteDown(String key, Change change) {
        changedKeys.add(key);
        changes.add(change);
    }

    private void keepAs(Path file, Snapshot snapshot) throws IOException {
        snapshot.keepAs(file);
        changes.add(new Change.Created(folder.relative(file)));
    }

    private void throwAway(String path) throws IOException {
        String place = trash.placeFor(path);
        DurableFile.move(folder.resolve(path), folder.resolve(place));
        changes.add(new Change.Moved(path, place));
    }

    // A PDF that its reader laid into papers/ stays where it is.
    private boolean isFree(String name, Snapshot snapshot) {
        Path file = folder.papers().resolve(name);
        try {
            return !Files.exists(file) || Digests.sha256(file).equals(snapshot.sha256());
        } catch (IOException _) {
            return false;
        }
    }

    private String hint(Metadata metadata) {
        return papers.list().stream()
                .filter(entry -> Identity.titleAgrees(metadata.title(), entry.title()))
                .map(PaperEntry::key)
                .findFirst()
                .map("looks like %1$s; --version-of %1$s if it is"::formatted)
                .orElse("");
    }
}
