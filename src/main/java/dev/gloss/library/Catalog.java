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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The index, kept in step with papers and notes whoever changed them.
final class Catalog implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final String BUSY =
            "another gloss is writing to the index; what changed just now will be found from the"
                    + " next command on";
    private static final String IMPORTING =
            "an import is going on; what it takes in, and what changes meanwhile, is found when it"
                    + " is indexed";

    private final PassageIndex index;
    private final IndexSource source;
    private final ImportLock importing;
    private final Consumer<String> remarks;

    /// Applied since the index was last up to date.
    private final AtomicInteger batches = new AtomicInteger();

    Catalog(
            PassageIndex index,
            IndexSource source,
            ImportLock importing,
            Consumer<String> remarks) {
        this.index = index;
        this.source = source;
        this.importing = importing;
        this.remarks = remarks;
    }

    /// Gets ready for many searches.
    void prepare() {
        index.prepare();
    }

    /// @throws LibraryException if there is no index and none can be made
    Hits search(SearchRequest request) {
        if (importing.isHeld()) {
            remarks.accept(IMPORTING);
            return searchNow(request);
        }
        // Most times the index is up to date, and to see that takes as long as to search.
        CompletableFuture<Map<String, String>> handed = new CompletableFuture<>();
        FutureTask<Boolean> look = new FutureTask<>(() -> source.agreesWith(handed::get));
        Thread.ofPlatform().daemon().name("gloss-look").start(look);
        Map<String, String> stamps = handOver(handed);
        Optional<Hits> hits = stamps.isEmpty() ? Optional.empty() : searchAsIs(request);
        if (hits.isPresent() && agrees(look)) {
            return hits.get();
        }
        updateAlways();
        return searchNow(request);
    }

    /// The stamps of the index, also for those who wait for them.
    private Map<String, String> handOver(CompletableFuture<Map<String, String>> waiting) {
        try {
            Map<String, String> stamps = index.stamps();
            waiting.complete(stamps);
            return stamps;
        } finally {
            // Nobody waits for what did not come.
            waiting.cancel(false);
        }
    }

    /// Brings the index up to date. While an import is going on, that is left to the importer. If
    /// another process writes to the index, or the folder cannot be written, the next command will:
    /// nothing is lost, for papers and notes are files.
    void update() {
        if (importing.isHeld()) {
            remarks.accept(IMPORTING);
        } else {
            updateAlways();
        }
    }

    /// Brings the index up to date, batch by batch, and makes one part of several.
    void updateAlways() {
        boolean isUpToDate = applyAll();
        if (batches.getAndSet(0) > 1 && isUpToDate) {
            compact();
        }
    }

    /// @return whether it is up to date
    private boolean applyAll() {
        Map<String, String> stamps = index.stamps();
        int overtaken = 0;
        while (overtaken < ATTEMPTS) {
            Optional<IndexChanges> changes = source.changesSince(stamps);
            if (changes.isEmpty()) {
                return true;
            }
            Applied applied = apply(changes.get());
            Map<String, String> reached = index.stamps();
            if (applied == Applied.GIVEN_UP || reached.equals(stamps)) {
                return false;
            }
            overtaken = applied == Applied.OVERTAKEN ? overtaken + 1 : 0;
            stamps = reached;
        }
        remarks.accept(BUSY);
        return false;
    }

    /// Makes later searches quicker, after much was indexed.
    private void compact() {
        try {
            index.compact();
        } catch (IndexBusyException | IOException _) {
            // The index is as good as before, and the next import of several batches tries again.
        }
    }

    /// Brings the index up to date by one batch and no more.
    void updateSome() {
        Applied _ = source.changesSince(index.stamps()).map(this::apply).orElse(Applied.GIVEN_UP);
    }

    /// What is wrong with the index; empty if it is sound and up to date.
    Optional<String> problem() {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            index.requireSound();
            return source.changesSince(index.stamps())
                    .map(_ -> "it is not up to date with the files");
        } catch (IndexUnusableException e) {
            return Optional.of("it cannot be used: " + e.getMessage());
        }
    }

    /// Makes the index anew.
    void rebuild() {
        Applied _ = source.changesSince(Map.of()).map(this::apply).orElse(Applied.DONE);
        updateAlways();
    }

    @Override
    public void close() {
        index.close();
    }

    private Optional<Hits> searchAsIs(SearchRequest request) {
        try {
            return Optional.of(index.search(request));
        } catch (IndexUnusableException _) {
            return Optional.empty();
        }
    }

    private Hits searchNow(SearchRequest request) {
        return searchAsIs(request).orElseGet(() -> afterRepair(request));
    }

    private static boolean agrees(FutureTask<Boolean> look) {
        try {
            return look.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException _) {
            // What is wrong shows when the index is brought up to date.
            return false;
        }
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

    private enum Applied {
        DONE,
        /// Another process changed the index in between, so that it is worth trying again.
        OVERTAKEN,
        /// There is nothing to do, or it cannot be done.
        GIVEN_UP
    }

    private Applied apply(IndexChanges changes) {
        try {
            if (!index.apply(changes)) {
                return Applied.OVERTAKEN;
            }
            batches.incrementAndGet();
            return Applied.DONE;
        } catch (IndexBusyException _) {
            remarks.accept(BUSY);
        } catch (IOException e) {
            if (changes.since().isEmpty()) {
                throw new UncheckedIOException(e);
            }
            remarks.accept(
                    "the index could not be written (%s); what changed just now is not found yet"
                            .formatted(e.getMessage()));
        }
        return Applied.GIVEN_UP;
    }
}
