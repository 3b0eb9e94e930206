package dev.gloss.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells every process that an import is going on in a library, so that nobody else begins to index
/// what the importer will index in a moment; and lets one importer at a time decide what a PDF is.
///
/// The lock of a process that is killed is gone. Where a file system has no locks, everybody may do
/// everything, which costs time and no more.
final class ImportLock {

    /// Byte of the lock's file that importers share as long as they import.
    private static final int IMPORTING = 0;

    /// Byte that an importer has alone while it takes one PDF in.
    private static final int DECIDING = 1;

    private final Path file;
    private int held;

    ImportLock(LibraryFolder folder) {
        this.file = folder.importLock();
    }

    /// Something that is done by one importer at a time.
    interface Deed<T> {
        T done() throws IOException;
    }

    /// Begins an import.
    synchronized Held hold() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        FileChannel channel = open();
        lock(channel, IMPORTING, true);
        held++;
        return new Held(channel);
    }

    /// Whether an import is going on, in this process or another.
    synchronized boolean isHeld() {
        if (held > 0 || !Files.exists(file)) {
            return held > 0;
        }
        // To close a channel gives up all locks that the process has on the file; here it has none.
        try (FileChannel channel = open();
                FileLock free = channel.tryLock(IMPORTING, 1, false)) {
            return free == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private synchronized void release(FileChannel channel) throws IOException {
        held--;
        channel.close();
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel channel, int at, boolean shared) {
        try {
            return channel.lock(at, 1, shared);
        } catch (IOException _) {
            return null;
        }
    }

    /// An import that is going on.
    final class Held implements AutoCloseable {

        private final FileChannel channel;

        private Held(FileChannel channel) {
            this.channel = channel;
        }

        /// Does something while no other importer does.
        <T> T alone(Deed<T> deed) throws IOException {
            try (FileLock _ = lock(channel, DECIDING, false)) {
                return deed.done();
            }
        }

        @Override
        public void close() throws IOException {
            release(channel);
        }
    }
}
