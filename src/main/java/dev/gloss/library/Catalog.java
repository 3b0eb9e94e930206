package dev.gloss.library;

import dev.gloss.index.Hits;
import dev.gloss.index.IndexBusyException;
import dev.gloss.index.IndexChanges;
import dev.gloss.index.IndexUnusableException;
import dev.gloss.index.PassageIndex;
import dev.gloss.index.SearchRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The index, kept in step with papers and notes whoever changed them.
final class Catalog implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final String BUSY =
            "another gloss is writing to the index; what changed just now will be found from the"
                    + " next command on";

    private final PassageIndex index;
    private final IndexSource source;
    private final Consumer<String> remarks;

    Catalog(PassageIndex index, IndexSource source, Consumer<String> remarks) {
        this.index = index;
        this.source = source;
        this.remarks = remarks;
    }

    /// @throws LibraryException if there is no index and none can be made
    Hits search(SearchRequest request) {
        update();
        try {
            return index.search(request);
        } catch (IndexUnusableException _) {
            return afterRepair(request);
        }
    }

    /// Brings the index up to date. If another process writes to it, or the folder cannot be
    /// written, the next command will: nothing is lost, for papers and notes are files.
    void update() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isChanged(index.stamps())) {
                return;
            }
        }
        remarks.accept(BUSY);
    }

    /// Makes the index anew.
    void rebuild() {
        isChanged(Map.of());
    }

    @Override
    public void close() {
        index.close();
    }

    private Hits afterRepair(SearchRequest request) {
        if (source.isEmpty()) {
            return Hits.NONE;
        }
        rebuild();
        try {
            return index.search(request);
        } catch (IndexUnusableException e) {
            throw LibraryException.fault(
                    "the index cannot be used: %s; try again in a moment".formatted(e.getMessage()),
                    e);
        }
    }

    /// @return false if another process changed the index in between, so that it is worth trying
    ///   again
    private boolean isChanged(Map<String, String> stamps) {
        Optional<IndexChanges> changes = source.changesSince(stamps);
        try {
            return changes.isEmpty() || index.apply(changes.get());
        } catch (IndexBusyException _) {
            remarks.accept(BUSY);
        } catch (IOException e) {
            if (stamps.isEmpty()) {
                throw new UncheckedIOException(e);
            }
            remarks.accept(
                    "the index could not be written (%s); what changed just now is not found yet"
                            .formatted(e.getMessage()));
        }
        return true;
    }
}
