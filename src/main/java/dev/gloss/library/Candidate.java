package dev.gloss.library;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.ReadingOptions;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A PDF that was read and asks to be taken in.
///
/// @param file as given by the reader
/// @param snapshot its copy
/// @param metadata what was read of its paper
/// @param options how it was read
record Candidate(Path file, Snapshot snapshot, Metadata metadata, ReadingOptions options) {

    PaperEntry.Version asVersion(String name) {
        return new PaperEntry.Version(
                name,
                snapshot.sha256(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                metadata.arxiv(),
                metadata.documentId());
    }
}
