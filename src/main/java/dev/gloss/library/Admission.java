package dev.gloss.library;

import dev.gloss.library.Cards.Card;
import dev.gloss.paper.Metadata;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Decides what a PDF is to the library: the cheapest and surest evidence first.
final class Admission {

    private final PaperStore papers;
    private final PaperReader reader;
    private final Notebook notebook;
    private final Shelving shelving;
    private final Removing removing;

    Admission(Holdings holdings, Shelving shelving) {
        this.papers = holdings.papers();
        this.reader = holdings.reader();
        this.notebook = holdings.notebook();
        this.shelving = shelving;
        this.removing = new Removing(holdings.folder(), papers, notebook);
    }

    /// Whether a PDF's bytes are in the library as they are wanted, and were read in the same way.
    boolean needsNoReading(String sha256, ImportRequest request) {
        return reader.isCached(sha256, request.options())
                && withBytes(sha256)
                        .filter(entry -> entry.options().equals(request.options()))
                        .filter(entry -> wantedBy(request).map(entry::equals).orElse(true))
                        .isPresent();
    }

    /// The paper of which a file is to be a version, if one was named.
    private Optional<PaperEntry> wantedBy(ImportRequest request) {
        return Optional.ofNullable(request.versionOf()).map(key -> papers.find(key).orElseThrow());
    }

    /// A PDF that needed no reading.
    Addition present(Path file, Snapshot snapshot) throws IOException {
        Optional<PaperEntry> entry = withBytes(snapshot.sha256());
        if (entry.isEmpty()) {
            return new Addition.Failed(
                    file, "its paper was removed at the same moment; import it again");
        }
        shelving.restore(version(entry.get(), snapshot.sha256()), snapshot);
        return new Addition.Present(file, reader.open(entry.get()));
    }

    Addition admit(Candidate candidate, ImportRequest request, Duration took) throws IOException {
        List<Card> cards = papers.cards();
        List<PaperEntry> entries = cards.stream().map(Card::entry).toList();
        Optional<PaperEntry> same = withBytes(candidate.sha256(), entries);
        Optional<PaperEntry> wanted = wantedBy(request);
        if (same.isPresent()) {
            return wanted.isPresent() && !wanted.equals(same)
                    ? join(same.get(), wanted.get(), candidate, took)
                    : readAgain(same.get(), candidate, took);
        }
        if (wanted.isPresent()) {
            return addVersion(wanted.get(), candidate, took);
        }
        for (PaperEntry entry : entries) {
            for (PaperEntry.Version version : entry.versions()) {
                if (shelving.isIn(candidate, version) || isSameFile(candidate, entry, version)) {
                    return replace(entry, version, candidate, took);
                }
            }
        }
        for (PaperEntry entry : entries) {
            if (Identity.isVersion(candidate.metadata(), entry)) {
                return addVersion(entry, candidate, took);
            }
        }
        return addPaper(candidate, request.key(), cards, took);
    }

    /// @param cards of all papers
    private Addition addPaper(
            Candidate candidate, @Nullable String wanted, List<Card> cards, Duration took)
            throws IOException {
        if (wanted != null && !KeyMaker.isKey(wanted)) {
            return new Addition.Failed(candidate.file(), KeyMaker.refusal(wanted));
        }
        Predicate<String> isTaken = key -> papers.isTaken(key, cards);
        if (wanted != null && isTaken.test(wanted)) {
            return new Addition.Failed(
                    candidate.file(),
                    "the key %s belongs to another paper; choose another, or --version-of %1$s"
                            .formatted(wanted));
        }
        Metadata metadata = candidate.metadata();
        String key =
                wanted != null
                        ? wanted
                        : KeyMaker.make(candidate.file(), metadata.title(), isTaken);
        String hint = hint(metadata, cards);
        PaperEntry entry = entry(key, candidate, shelving.keep(candidate, key));
        shelving.create(entry);
        return new Addition.Added(candidate.file(), reader.open(entry, candidate), hint, took);
    }

    private static PaperEntry entry(String key, Candidate candidate, String pdf) {
        Metadata metadata = candidate.metadata();
        return new PaperEntry(
                key,
                metadata.title(),
                metadata.authors(),
                metadata.year(),
                metadata.doi(),
                metadata.arxiv(),
                List.of(),
                PaperEntry.TO_READ,
                candidate.options(),
                List.of(candidate.asVersion(pdf)));
    }

    private Addition addVersion(PaperEntry entry, Candidate candidate, Duration took)
            throws IOException {
        String stem = "%s.v%d".formatted(entry.key(), entry.versions().size() + 1);
        List<PaperEntry.Version> versions = new ArrayList<>(entry.versions());
        versions.add(candidate.asVersion(shelving.keep(candidate, stem)));
        PaperEntry changed = entry.with(versions, candidate.options());
        shelving.change(changed);
        OpenPaper open = reader.open(changed, candidate);
        AnchoringCounts counts = AnchoringCounts.of(notebook.places(open));
        return new Addition.Version(candidate.file(), open, counts, took);
    }

    /// Makes a paper that was taken for one of its own a version of another.
    private Addition join(PaperEntry own, PaperEntry other, Candidate candidate, Duration took)
            throws IOException {
        boolean hasNotes = notebook.hasNotes(own.key());
        if (hasNotes || own.versions().size() > 1) {
            return new Addition.Failed(
                    candidate.file(),
                    "it is in the library as %s, which has %s; remove %1$s first if they may go to the trash"
                            .formatted(own.key(), hasNotes ? "notes" : "other versions"));
        }
        Addition joined = addVersion(other, candidate, took);
        // The file may be the paper's own PDF, which stays where it is and is the other's now.
        String pdf = papers.find(other.key()).orElseThrow().versions().getLast().path();
        shelving.remove(
                removing.of(own.key()).stream()
                        .filter(moved -> !moved.path().equals(pdf))
                        .toList());
        return joined;
    }

    /// The same bytes, read with other options, by another version of Gloss, or because their text
    /// was lost.
    private Addition readAgain(PaperEntry entry, Candidate candidate, Duration took)
            throws IOException {
        shelving.restore(version(entry, candidate.sha256()), candidate.snapshot());
        PaperEntry changed = entry.with(entry.versions(), candidate.options());
        if (!changed.equals(entry)) {
            shelving.change(changed);
        }
        return new Addition.Updated(candidate.file(), reader.open(changed, candidate), took);
    }

    /// Puts the file in its earlier self's place.
    private Addition replace(
            PaperEntry entry, PaperEntry.Version old, Candidate candidate, Duration took)
            throws IOException {
        shelving.replace(old, candidate.snapshot());
        List<PaperEntry.Version> versions =
                entry.versions().stream()
                        .map(version ->
                                version.equals(old) ? candidate.asVersion(old.file()) : version)
                        .toList();
        PaperEntry changed = entry.with(versions, candidate.options());
        shelving.change(changed);
        return new Addition.Updated(candidate.file(), reader.open(changed, candidate), took);
    }

    private Optional<PaperEntry> withBytes(String sha256) {
        return withBytes(sha256, papers.list());
    }

    private static Optional<PaperEntry> withBytes(String sha256, List<PaperEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.versions().stream()
                                .anyMatch(version -> version.sha256().equals(sha256)))
                .findFirst();
    }

    private static PaperEntry.Version version(PaperEntry entry, String sha256) {
        return entry.versions().stream()
                .filter(version -> version.sha256().equals(sha256))
                .findFirst()
                .orElseThrow();
    }

    // The text is compared only where the ids agree, because it may have to be read again first.
    private boolean isSameFile(Candidate candidate, PaperEntry entry, PaperEntry.Version version) {
        String id = candidate.metadata().documentId();
        return id != null
                && id.equals(version.documentId())
                && reader.text(entry, version)
                        .filter(text -> Identity.textAgrees(candidate.paper(), text))
                        .isPresent();
    }

    private static String hint(Metadata metadata, List<Card> cards) {
        Predicate<String> agrees = Identity.titlesLike(metadata.title());
        return cards.stream()
                .map(Card::entry)
                .filter(entry -> agrees.test(entry.title()))
                .map(PaperEntry::key)
                .findFirst()
                .map("looks like %1$s; --version-of %1$s if it is"::formatted)
                .orElse("");
    }
}
