package dev.gloss.library;

import dev.gloss.library.ImportQueue.Prepared;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.worker.Reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes PDFs into the library: copies each before it is read, finds out whether its paper is
/// known, and writes in the order PDF, `paper.md`, so that whatever stops it in between leaves a
/// library that is whole.
final class Importer {

    private final LibraryFolder folder;
    private final PaperReader reader;
    private final Shelving shelving;
    private final Admission admission;
    private final Quarantine quarantine;
    private final ImportRequest request;
    private final ImportListener listener;

    Importer(Holdings holdings, ImportRequest request, ImportListener listener) {
        this.folder = holdings.folder();
        this.reader = holdings.reader();
        this.shelving = new Shelving(folder, holdings.papers());
        this.admission = new Admission(holdings, shelving);
        this.quarantine = new Quarantine(folder);
        this.request = request;
        this.listener = listener;
    }

    /// Notes down what was done to papers so far.
    void noteDown(Journal journal) {
        Set<String> keys = shelving.changedKeys();
        String what =
                keys.size() == 1 ? keys.iterator().next() : "%d papers".formatted(keys.size());
        journal.record("import " + what, shelving.changes());
    }

    /// Takes PDFs in, and tells what becomes of each.
    ///
    /// @param held by this import
    void add(List<Path> files, ImportLock.Held held, Consumer<Addition> consumer)
            throws IOException {
        folder.make();
        Leftovers.sweep(folder.papers(), Snapshot.NAME);
        Leftovers.sweep(folder.notes(), PaperStore.NAME);
        Leftovers.sweep(folder.texts(), TextStore.NAME);
        try (ImportQueue queue = new ImportQueue(files, reader.parallel(), this::prepare)) {
            Optional<Prepared> next = queue.next(listener::isStopped);
            while (next.isPresent()) {
                Prepared prepared = next.get();
                consumer.accept(held.alone(() -> finish(prepared)));
                next = queue.next(listener::isStopped);
            }
        }
    }

    /// The part that may be done for several files at once.
    private Prepared prepare(Path file) {
        Stopwatch watch = Stopwatch.start();
        try {
            Snapshot snapshot = Snapshot.take(file, folder.papers());
            Optional<Quarantine.Case> failedBefore = failedBefore(snapshot);
            if (failedBefore.isPresent()) {
                snapshot.close();
                return new Prepared.Refused(file, failedBefore.get().words());
            }
            Optional<Reading> reading =
                    admission.needsNoReading(snapshot.sha256(), request)
                            ? Optional.empty()
                            : Optional.of(
                                    reader.read(
                                            snapshot.file(),
                                            request.options(),
                                            request.password(),
                                            page -> listener.pageRead(file, page)));
            if (reading.filter(Reading.Read.class::isInstance).isPresent()) {
                snapshot.confirm();
            }
            return new Prepared.Copied(file, snapshot, reading, watch.time());
        } catch (UnreadableFileException e) {
            return new Prepared.Refused(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // With a password, what failed without one may succeed.
    private Optional<Quarantine.Case> failedBefore(Snapshot snapshot) {
        return request.password() != null
                ? Optional.empty()
                : quarantine.find(snapshot.sha256(), program());
    }

    private String program() {
        return TextStore.extractor(request.options());
    }

    private Addition finish(Prepared prepared) throws IOException {
        return switch (prepared) {
            case Prepared.Refused(Path file, String reason) -> new Addition.Failed(file, reason);
            case Prepared.Copied copied -> finish(copied);
        };
    }

    private Addition finish(Prepared.Copied copied) throws IOException {
        Stopwatch watch = Stopwatch.start();
        try (Snapshot snapshot = copied.snapshot()) {
            ReadingOptions options = request.options();
            // Another file of this import may have had the same bytes.
            if (copied.reading().isEmpty()
                    || admission.needsNoReading(snapshot.sha256(), request)) {
                return admission.present(copied.file(), snapshot);
            }
            return switch (copied.reading().get()) {
                case Reading.Locked(String reason) -> new Addition.Locked(copied.file(), reason);
                case Reading.NotTried(String reason) -> new Addition.Failed(copied.file(), reason);
                case Reading.Failed(String reason) -> failed(copied, reason);
                case Reading.Read read -> {
                    reader.keep(snapshot.sha256(), options, read);
                    Duration took = copied.took().plus(watch.time());
                    yield admission.admit(
                            new Candidate(copied.file(), snapshot, read.file().paper(), options),
                            request,
                            took);
                }
            };
        }
    }

    private Addition failed(Prepared.Copied copied, String reason) throws IOException {
        if (request.password() == null) {
            quarantine.add(
                    new Quarantine.Case(
                            copied.snapshot().sha256(),
                            program(),
                            copied.file().toString(),
                            reason,
                            LocalDate.now(ZoneId.systemDefault()).toString(),
                            copied.took().toSeconds()));
        }
        return new Addition.Failed(copied.file(), reason);
    }
}
