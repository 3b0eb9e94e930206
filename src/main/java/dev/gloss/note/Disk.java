package dev.gloss.note;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// What a durable write asks of the disk, step by step, so that each step can be watched and made
/// to fail.
interface Disk {

    /// The one there is.
    Disk REAL = new RealDisk();

    byte[] read(Path file) throws IOException;

    /// Begins a file where none may be.
    NewFile create(Path file) throws IOException;

    /// In one step, over what lies there.
    void move(Path from, Path to) throws IOException;

    /// Makes sure that a folder's list of files survives a loss of power.
    void forceFolder(Path folder) throws IOException;

    /// Makes a folder in one that is there.
    void makeFolder(Path folder) throws IOException;

    void deleteIfThere(Path file) throws IOException;

    /// A file that is being written.
    interface NewFile extends Closeable {

        void write(byte[] contents) throws IOException;

        /// Makes sure that its contents survive a loss of power.
        void force() throws IOException;
    }

    /// The file system.
    final class RealDisk implements Disk {

        private RealDisk() {}

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public NewFile create(Path file) throws IOException {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new NewFile() {

                @Override
                public void write(byte[] contents) throws IOException {
                    ByteBuffer bytes = ByteBuffer.wrap(contents);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                }

                @Override
                public void force() throws IOException {
                    channel.force(true);
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        // Windows lets no folder be opened; there the move is as durable as it gets.
        @Override
        public void forceFolder(Path folder) throws IOException {
            if (System.getProperty("os.name", "").startsWith("Windows")) {
                return;
            }
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void makeFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void deleteIfThere(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
