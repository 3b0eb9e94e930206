package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

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
            byte[] written = Files.readAllBytes(file());
            return Optional.of(
                    LastSearch.read(new DataInputStream(new ByteArrayInputStream(written))));
        } catch (IOException | RuntimeException _) {
            // A file that is missing or was not written by this version of Gloss remembers nothing.
            return Optional.empty();
        }
    }

    /// Remembers as well as it can: a state folder that cannot be written costs the numbers, not
    /// the answer.
    @Override
    public void remember(LastSearch search) {
        Path file = file();
        Path temporary = file.resolveSibling(Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            Files.write(temporary, search.bytes(), StandardOpenOption.CREATE_NEW);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException _) {
            return;
        }
    }

    /// One for each terminal and library; two libraries that share a name by chance are told apart
    /// by what stands in the file.
    private Path file() {
        String terminal = Terminals.name().orElse("none").replaceAll("[^\\w]+", "-");
        CRC32 folder = new CRC32();
        folder.update(library.get().toString().getBytes(UTF_8));
        return stateFolder
                .resolve("searches")
                .resolve("%s-%08x".formatted(terminal, folder.getValue()));
    }
}
