package dev.gloss.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The last search of a terminal, kept in a file so that the next single command there knows its
/// numbers.
final class FileSession implements Session {

    private final Path stateFolder;
    private final Supplier<Path> library;

    /// @param stateFolder the user's; made when needed
    /// @param library folder of the library in use
    FileSession(Path stateFolder, Supplier<Path> library) {
        this.stateFolder = stateFolder;
        this.library = library;
    }

    @Override
    public Optional<LastSearch> lastSearch() {
        try {
            return Optional.of(Json.read(Files.readString(file()), LastSearch.class));
        } catch (IOException | RuntimeException _) {
            // A file that is missing or was not written by this version of Gloss remembers nothing.
            return Optional.empty();
        }
    }

    /// Remembers as well as it can: a state folder that cannot be written costs the numbers, not
    /// the answer.
    @Override
    public void remember(LastSearch search) {
        try {
            Files.createDirectories(file().getParent());
            Path temporary = Files.createTempFile(file().getParent(), ".search", ".tmp");
            Files.writeString(temporary, Json.write(search));
            Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            return;
        }
    }

    private Path file() {
        String name = Terminals.name().orElse("no-terminal") + "\n" + library.get();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return stateFolder.resolve("searches").resolve(id + ".json");
    }
}
