package dev.gloss.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Optional;

/// A copy of a file, made before it is read, so that a file that changes meanwhile can do no harm.
///
/// @param file the copy, inside the library
/// @param sha256 of the copy's bytes, 64 lower-case hex digits
/// @param size of the copy in bytes
record Snapshot(Path file, String sha256, long size) implements AutoCloseable {

    private static final String PREFIX = ".incoming-";
    private static final long LARGEST = 300_000_000;

    /// Copies a file into a folder, under a name that says it is not finished.
    static Snapshot take(Path original, Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, PREFIX, ".pdf");
        try (DigestInputStream in =
                        new DigestInputStream(Files.newInputStream(original), Digests.sha256());
                OutputStream out = Files.newOutputStream(copy)) {
            long size = in.transferTo(out);
            return new Snapshot(copy, Digests.hex(in.getMessageDigest().digest()), size);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /// Keeps the copy for good, under its name in the library; a file of that name must not exist.
    void keepAs(Path name) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Why this cannot be a PDF to be read, told before any program looks deeper; empty if it may
    /// be one.
    Optional<String> refusal() {
        if (size == 0) {
            return Optional.of("the file is empty; download it again");
        }
        if (size > LARGEST) {
            return Optional.of("larger than %d MB".formatted(LARGEST / 1_000_000));
        }
        return Optional.empty();
    }

    /// Removes the copy if it was not kept.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
