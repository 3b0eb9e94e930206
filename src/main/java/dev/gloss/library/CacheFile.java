package dev.gloss.library;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A record that is kept in the cache as JSON. Losing it costs time only, so nothing is said when
/// it cannot be read or written.
///
/// @param file where it lies
/// @param type the record's
record CacheFile<T>(Path file, Class<T> type) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Optional<T> read() {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), type));
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    void write(T value) {
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".cache", ".tmp");
            Files.write(temporary, MAPPER.writeValueAsBytes(value));
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return;
        }
    }
}
