package dev.gloss.library;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Optional;

/// A record that is kept in the cache as JSON.
///
/// @param text where it lies
/// @param type the record's
record CacheFile<T>(CachedText text, Class<T> type) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    CacheFile(Path file, Class<T> type) {
        this(new CachedText(file), type);
    }

    Optional<T> read() {
        try {
            return text.read().map(json -> MAPPER.readValue(json, type));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    void write(T value) {
        text.write(MAPPER.writeValueAsString(value));
    }
}
