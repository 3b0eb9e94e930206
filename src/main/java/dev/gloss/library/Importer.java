package dev.gloss.library;

import dev.gloss.library.ImportQueue.Prepared;
import dev.gloss.paper.Metadata;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.worker.Reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes PDFs into the library: copies each before it is read, finds out whether its paper is
/// known, and writes in the order PDF, `paper.md`, so that whatever stops it in between leaves a
/// library that is whole.
final class Importer {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final PaperReader reader;
    private final Admission admission;

    Importer(LibraryFolder folder, PaperStore papers, PaperReader reader, Notebook notebook) {
        this.folder = folder;
        this.papers = papers;
        this.reader = reader;
        this.admission = new Admission(folder, papers, reader, notebook);
    }

    /// Notes down what was done to papers so far.
    void noteDown(Journal journal) {
        Set<String> keys = admission.changedKeys();
        String what =
                keys.size() == 1 ? keys.iterator().next() : "%d papers".formatted(keys.size());
        journal.record("import " + what, admission.changes());
    }

    void add(ImportRequest request, ImportListener listener, Consumer<Addition> consumer) {
        ImportFiles files = ImportFiles.of(request.paths());
        listener.found(files.pdfs().size());
        files.missing()
                .forEach(path ->
                        consumer.accept(
                                new Addition.Failed(path, "there is no such file or folder")));
        if (files.pdfs().isEmpty()) {
            return;
        }
        makeLibrary();
        try (ImportQueue queue =
                new ImportQueue(files.pdfs(), path -> prepare(path, request, listener))) {
            while (queue.hasNext()) {
                consumer.accept(finish(queue.next(), request));
            }
        }
    }

    private void makeLibrary() {
        try {
            folder.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The part that may be done for several files at once.
    private Prepared prepare(Path file, ImportRequest request, ImportListener listener) {
        Instant began = Instant.now();
        try {
            Snapshot snapshot = Snapshot.take(file, folder.papers());
            Optional<String> refusal = snapshot.refusal();
            if (refusal.isPresent()) {
                snapshot.close();
                return new Prepared.Refused(file, refusal.get());
            }
            ReadingOptions options = new ReadingOptions(request.ignoreOutline());
            Optional<Reading> reading =
                    isKnown(snapshot.sha256(), options)
                            ? Optional.empty()
                            : Optional.of(
                                    reader.read(
                                            snapshot.file(),
                                            options,
                                            request.password(),
                                            page -> listener.pageRead(file, page)));
            return new Prepared.Copied(file, snapshot, reading, began);
        } catch (IOException e) {
            return new Prepared.Unreadable(file, e);
        }
    }

    private Addition finish(Prepared prepared, ImportRequest request) {
        return switch (prepared) {
            case Prepared.Refused(Path file, String reason) -> new Addition.Failed(file, reason);
            case Prepared.Unreadable(Path file, IOException problem) -> unreadable(file, problem);
            case Prepared.Copied copied -> finish(copied, request);
        };
    }

    private Addition finish(Prepared.Copied copied, ImportRequest request) {
        ReadingOptions options = new ReadingOptions(request.ignoreOutline());
        try (Snapshot snapshot = copied.snapshot()) {
            Optional<PaperEntry> known = admission.withSha256(snapshot.sha256());
            if (known.isPresent() && known.get().options().equals(options)) {
                return new Addition.Present(copied.file(), reader.open(known.get()));
            }
            return switch (readNow(copied, options, request)) {
                case Reading.Failed(String reason) -> new Addition.Failed(copied.file(), reason);
                case Reading.Read read -> {
                    reader.keep(snapshot.sha256(), options, read);
                    Metadata metadata = read.file().paper().metadata();
                    Candidate candidate = new Candidate(copied.file(), snapshot, metadata, options);
                    yield admission.admit(
                            candidate, request, Duration.between(copied.began(), Instant.now()));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A file whose bytes were known when it was copied is read only if that paper has gone
    // meanwhile.
    private Reading readNow(Prepared.Copied copied, ReadingOptions options, ImportRequest request) {
        return copied.reading()
                .orElseGet(() ->
                        reader.read(
                                copied.snapshot().file(), options, request.password(), _ -> {}));
    }

    private boolean isKnown(String sha256, ReadingOptions options) {
        return papers.list().stream()
                .anyMatch(entry ->
                        entry.options().equals(options)
                                && entry.versions().stream()
                                        .anyMatch(version -> version.sha256().equals(sha256)));
    }

    // What the reader's file does is the file's failure; what the library's folder does is the
    // library's.
    private Addition unreadable(Path file, IOException problem) {
        boolean ofLibrary =
                String.valueOf(problem.getMessage()).startsWith(folder.root().toString())
                        && !file.toAbsolutePath().startsWith(folder.root());
        if (ofLibrary) {
            throw new UncheckedIOException(problem);
        }
        return new Addition.Failed(file, "cannot be read: " + problem.getMessage());
    }
}
