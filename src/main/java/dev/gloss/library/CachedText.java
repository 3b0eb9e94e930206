package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A text in the cache. Losing it costs time only, so nothing is said when it cannot be read or
/// written.
///
/// @param file where it lies
record CachedText(Path file) {

    /// Empty if there is none, or it is no UTF-8.
    Optional<String> read() {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void write(String text) {
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".cache", ".tmp");
            try {
                // Not writeString, which refuses half a character.
                Files.write(temporary, text.getBytes(UTF_8));
                Files.move(
                        temporary,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException _) {
            return;
        }
    }
}
