package dev.gloss.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// By what a file is recognised as unchanged without opening it.
///
/// @param size in bytes
/// @param modified when it was last written, in nanoseconds since 1970
record FileStamp(long size, long modified) {

    /// A file may be written twice before its time changes.
    private static final Duration UNSURE = Duration.ofMillis(100);

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /// Whether the file would look otherwise if it were written once more.
    boolean isSettled() {
        return isSettled(Instant.EPOCH.plusNanos(modified));
    }

    /// The same of a file that was last written then.
    static boolean isSettled(Instant modified) {
        return modified.isBefore(Instant.now().minus(UNSURE));
    }

    @Override
    public String toString() {
        return size + " " + modified;
    }
}
