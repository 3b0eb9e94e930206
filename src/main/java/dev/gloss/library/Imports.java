package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Imports, one at a time: what each takes in is indexed batch by batch, while the next PDFs are
/// being read, and noted down however it ends.
final class Imports {

    private final Holdings holdings;
    private final ImportLock importing;
    private final Catalog catalog;
    private final Journal journal;
    private final Lock one = new ReentrantLock();

    Imports(Holdings holdings, ImportLock importing, Catalog catalog, Journal journal) {
        this.holdings = holdings;
        this.importing = importing;
        this.catalog = catalog;
        this.journal = journal;
    }

    /// Takes PDFs in, and tells what becomes of each.
    void run(ImportRequest request, ImportListener listener, Consumer<Addition> consumer) {
        one.lock();
        try (ImportLock.Held held = importing.hold()) {
            ImportFiles files = ImportFiles.of(request.paths());
            listener.found(files.files().size(), files.passedOver());
            Importer importer = new Importer(holdings, request, listener);
            try (Indexing indexing = new Indexing(catalog, files.files().size())) {
                importer.add(files.files(), held, consumer.andThen(_ -> indexing.fileDone()));
            } finally {
                importer.noteDown(journal);
            }
            catalog.updateAlways();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }
}
