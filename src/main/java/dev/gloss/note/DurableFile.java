package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// Writes files so that neither a crash nor another program makes them half, old or lost: a
/// temporary file in the same folder, forced to disk, moved over the old one in one step, and the
/// folder forced too.
public final class DurableFile {

    private DurableFile() {}

    /// Where the contents are now.
    public sealed interface Outcome {

        /// In the file.
        record Saved(Path file) implements Outcome {}

        /// In a file beside it, because somebody else changed the file meanwhile; both are whole.
        record Conflict(Path sibling) implements Outcome {}
    }

    /// Writes a file. When this returns, its contents survive a loss of power.
    ///
    /// @param loaded what stood in the file when it was read; null if there was none
    /// @throws IOException if it cannot be written; the old file is then as it was
    public static Outcome write(Path file, String contents, @Nullable String loaded)
            throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Path temporary = folder.resolve(".%s.%s.tmp".formatted(file.getFileName(), randomName()));
        try {
            writeForced(temporary, contents);
            boolean unchanged = isStill(file, loaded);
            Path target = unchanged ? file : conflict(file);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
            return unchanged ? new Outcome.Saved(target) : new Outcome.Conflict(target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Moves a file or a folder to a place where nothing is, in one step; makes the folder around
    /// that place if need be. When this returns, the move survives a loss of power.
    ///
    /// @throws IOException if it cannot be moved; it is then where it was
    public static void move(Path from, Path to) throws IOException {
        Path folder = to.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
        forceFolder(from.toAbsolutePath().resolveSibling(""));
    }

    private static void writeForced(Path file, String contents) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = UTF_8.encode(contents);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean isStill(Path file, @Nullable String loaded) throws IOException {
        try {
            return new String(Files.readAllBytes(file), UTF_8).equals(loaded);
        } catch (NoSuchFileException _) {
            return loaded == null;
        }
    }

    private static Path conflict(Path file) {
        String name =
                String.valueOf(file.getFileName())
                        .replaceFirst("(?:\\.md)?$", ".conflict-" + randomName() + ".md");
        return file.resolveSibling(name);
    }

    // Not every system lets a folder be opened; where it does not, the move is as durable as it
    // gets.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    private static String randomName() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
