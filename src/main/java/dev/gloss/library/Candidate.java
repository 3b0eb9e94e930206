package dev.gloss.library;

import dev.gloss.paper.Metadata;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A PDF that was read and asks to be taken in.
///
/// @param file as given by the reader
/// @param snapshot its copy
/// @param paper what was read
/// @param options how it was read
record Candidate(Path file, Snapshot snapshot, Paper paper, ReadingOptions options) {

    Metadata metadata() {
        return paper.metadata();
    }

    String sha256() {
        return snapshot.sha256();
    }

    PaperEntry.Version asVersion(String name) {
        return new PaperEntry.Version(
                name,
                sha256(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                metadata().arxiv(),
                metadata().documentId());
    }
}
