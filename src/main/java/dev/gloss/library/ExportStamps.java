package dev.gloss.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Of what each file was exported last, so that nothing is done again that would give the same. A
/// cache.
final class ExportStamps {

    private final CacheFile<Stamps> cache;
    private final Map<String, Stamp> stamps = new TreeMap<>();
    private boolean isChanged;

    /// @param inputs digest of everything that the file was made of
    /// @param notes how many it tells of
    record Stamp(String inputs, int notes) {}

    private record Stamps(Map<String, Stamp> files) {}

    ExportStamps(LibraryFolder library) {
        this.cache = new CacheFile<>(library.cache().resolve("exports.json"), Stamps.class);
        cache.read().ifPresent(known -> stamps.putAll(known.files()));
    }

    /// The stamp of a file if it was made of the same.
    Optional<Stamp> find(Path file, String inputs) {
        return Optional.ofNullable(stamps.get(file.toString()))
                .filter(stamp -> stamp.inputs().equals(inputs));
    }

    void put(Path file, Stamp stamp) {
        isChanged |= !stamp.equals(stamps.put(file.toString(), stamp));
    }

    void keep() {
        if (isChanged) {
            cache.write(new Stamps(stamps));
        }
    }
}
