package dev.gloss.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// By what a file is recognised as unchanged without opening it.
///
/// @param size in bytes
/// @param modified when it was last written, in nanoseconds since 1970
record FileStamp(long size, long modified) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    @Override
    public String toString() {
        return size + " " + modified;
    }
}
