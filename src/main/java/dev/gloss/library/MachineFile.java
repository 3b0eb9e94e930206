package dev.gloss.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// An exported file that programs read: it is written over as long as nobody else has changed it.
///
/// @param file where it lies
/// @param base holds the SHA-256 of what was exported last
record MachineFile(Path file, Path base) {

    static MachineFile of(ExportFile file) {
        return new MachineFile(
                file.file(), file.base().resolveSibling(file.base().getFileName() + ".sha256"));
    }

    /// Whether [#replaceBy] would change it.
    boolean differsFrom(Path fresh) throws IOException {
        return !Files.exists(file) || Files.mismatch(file, fresh) >= 0;
    }

    /// Puts a finished file into its place.
    ///
    /// @param fresh a file in the same folder
    /// @return whether it is another than before
    /// @throws LibraryException if somebody else has changed it since it was exported last
    boolean replaceBy(Path fresh) throws IOException {
        String sha256 = Digests.sha256(fresh);
        String there = Files.exists(file) ? Digests.sha256(file) : "";
        if (!there.isEmpty() && !there.equals(sha256) && !there.equals(last())) {
            throw LibraryException.missing(
                    "%s was changed by another program since it was exported; take in what is new there, move it away, and export again"
                            .formatted(file));
        }
        if (!there.equals(sha256)) {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(base.resolveSibling(""));
        Files.writeString(base, sha256);
        return !there.equals(sha256);
    }

    private String last() throws IOException {
        return Files.exists(base) ? Files.readString(base).strip() : "";
    }
}
