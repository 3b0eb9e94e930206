package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes files so that neither a crash nor another program makes them half, old or lost: a
/// temporary file in the same folder, forced to disk, moved over the old one in one step, and the
/// folder forced too.
public final class DurableFile {

    /// With the id of the process that writes it.
    private static final Pattern TEMPORARY =
            Pattern.compile("\\..+\\.(\\d{1,18})-[0-9a-f]{8}\\.tmp");

    private final Disk disk;

    private DurableFile(Disk disk) {
        this.disk = disk;
    }

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
    /// @throws UnconfirmedException if it is written, but the disk does not confirm it
    /// @throws IOException if it cannot be written; the old file is then as it was
    public static Outcome write(Path file, String contents, @Nullable String loaded)
            throws IOException {
        return new DurableFile(Disk.REAL).replace(file, contents, loaded);
    }

    static Outcome write(Disk disk, Path file, String contents, @Nullable String loaded)
            throws IOException {
        return new DurableFile(disk).replace(file, contents, loaded);
    }

    /// Moves a file or a folder to a place where nothing is, in one step; makes the folder around
    /// that place if need be. When this returns, the move survives a loss of power.
    ///
    /// @throws UnconfirmedException if it is moved, but the disk does not confirm it
    /// @throws IOException if it cannot be moved; it is then where it was
    public static void move(Path from, Path to) throws IOException {
        new DurableFile(Disk.REAL).moveTo(from, to);
    }

    /// Makes a folder, and those around it, unless they are there.
    ///
    /// @throws IOException if it cannot be made
    public static Path makeFolder(Path folder) throws IOException {
        new DurableFile(Disk.REAL).make(folder);
        return folder;
    }

    /// Removes what programs that were killed left half written in a folder; nobody was told that
    /// it is saved.
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Matcher name = TEMPORARY.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1)))
                                .filter(ProcessHandle::isAlive)
                                .isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Outcome replace(Path file, String contents, @Nullable String loaded)
            throws IOException {
        Path folder = folderOf(file);
        Path temporary =
                folder.resolve(
                        ".%s.%d-%s.tmp"
                                .formatted(
                                        file.getFileName(),
                                        ProcessHandle.current().pid(),
                                        randomName()));
        try {
            writeForced(temporary, contents);
            boolean unchanged = isStill(file, loaded);
            Path target = unchanged ? file : conflict(file);
            disk.move(temporary, target);
            confirm(folder, target);
            return unchanged ? new Outcome.Saved(target) : new Outcome.Conflict(target);
        } catch (FileSystemException e) {
            throw withoutRest(temporary, e);
        } catch (IOException e) {
            // A full disk does not say of which file it speaks.
            throw withoutRest(
                    temporary,
                    new FileSystemException(file.toString(), null, String.valueOf(e.getMessage())));
        }
    }

    private void moveTo(Path from, Path to) throws IOException {
        make(folderOf(to));
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        disk.move(from, to);
        confirm(folderOf(to), to);
        if (!folderOf(from).equals(folderOf(to))) {
            confirm(folderOf(from), to);
        }
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path around = folderOf(folder);
            make(around);
            try {
                disk.makeFolder(folder);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
            confirm(around, folder);
        }
    }

    private void writeForced(Path file, String contents) throws IOException {
        try (Disk.NewFile written = disk.create(file)) {
            written.write(contents.getBytes(UTF_8));
            written.force();
        }
    }

    private void confirm(Path folder, Path written) throws UnconfirmedException {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw new UnconfirmedException(written, e);
        }
    }

    private boolean isStill(Path file, @Nullable String loaded) throws IOException {
        try {
            byte[] now = disk.read(file);
            return loaded != null && Arrays.equals(now, loaded.getBytes(UTF_8));
        } catch (NoSuchFileException _) {
            return loaded == null;
        }
    }

    private IOException withoutRest(Path temporary, IOException problem) {
        try {
            disk.deleteIfThere(temporary);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        return problem;
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static Path conflict(Path file) {
        String name =
                String.valueOf(file.getFileName())
                        .replaceFirst("(?:\\.md)?$", ".conflict-" + randomName() + ".md");
        return file.resolveSibling(name);
    }

    private static String randomName() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
