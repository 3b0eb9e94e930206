package dev.gloss.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/// A copy of a file, made before it is read, so that a file that changes meanwhile can do no harm.
///
/// @param file the copy, inside the library
/// @param sha256 of the copy's bytes, 64 lower-case hex digits
record Snapshot(Path file, String sha256) implements AutoCloseable {

    /// Begins the name of every copy that is not finished.
    static final Leftovers.Name NAME = new Leftovers.Name(".incoming-");

    private static final long LARGEST = 300_000_000;

    /// Copies a file into a folder, under a name that says it is not finished.
    ///
    /// @throws UnreadableFileException if the file is at fault
    /// @throws IOException if the folder is
    static Snapshot take(Path original, Path folder) throws UnreadableFileException, IOException {
        requireReadable(original);
        Path copy = folder.resolve(NAME.fresh(".pdf"));
        try (InputStream in = open(original);
                OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
            return new Snapshot(copy, copied(in, out));
        } catch (IOException | UnreadableFileException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /// Has the disk confirm the copy, whose bytes then survive a loss of power. To do so early,
    /// while others work, leaves little to wait for when the copy is kept.
    void confirm() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Keeps the copy for good, under its name in the library; a file of that name must not exist.
    void keepAs(Path name) throws IOException {
        confirm();
        Files.createDirectories(name.resolveSibling(""));
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Removes the copy if it was not kept.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    // A pipe would hold whoever opens it for ever.
    private static void requireReadable(Path file) throws UnreadableFileException {
        if (!Files.exists(file)) {
            throw new UnreadableFileException(
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                            ? "is a link to a file that is not there"
                            : "there is no such file or folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    Files.isDirectory(file)
                            ? "the folder cannot be opened; make it readable"
                            : "not a file but a pipe or a device; save it to a file first");
        }
        long size = file.toFile().length();
        if (size == 0) {
            throw new UnreadableFileException("the file is empty; download it again");
        }
        if (size > LARGEST) {
            throw new UnreadableFileException(
                    "larger than %d MB, which no paper is; split it with another program"
                            .formatted(LARGEST / 1_000_000));
        }
    }

    private static InputStream open(Path file) throws UnreadableFileException {
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException("no permission to read it; make it readable", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String copied(InputStream in, OutputStream out)
            throws UnreadableFileException, IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int count = read(in, buffer); count > 0; count = read(in, buffer)) {
            digest.update(buffer, 0, count);
            out.write(buffer, 0, count);
            size += count;
            if (size > LARGEST) {
                throw new UnreadableFileException("grows while it is read; try again later");
            }
        }
        return Digests.hex(digest.digest());
    }

    private static int read(InputStream in, byte[] buffer) throws UnreadableFileException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableFileException unreadable(IOException e) {
        return new UnreadableFileException("cannot be read: " + e.getMessage(), e);
    }
}
