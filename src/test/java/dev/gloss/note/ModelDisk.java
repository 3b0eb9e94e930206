package dev.gloss.note;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A disk that exists in memory, writes down what it is asked, fails when it is told to, and can
/// lose its power: then contents that were not forced may be anything, and names that were not
/// forced may be the old ones.
final class ModelDisk implements Disk {

    private final Map<Path, Inode> names = new TreeMap<>();
    private final Map<Path, Inode> durableNames = new TreeMap<>();
    private final List<String> operations = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private IOException failure = new IOException("No space left on device");

    private static final class Inode {
        private byte[] contents = {};
        private boolean isForced;
    }

    /// What the disk was asked so far, such as `move .n.tmp n`.
    List<String> operations() {
        return operations;
    }

    /// Fails the nth thing it is asked from now on, counted from 0.
    ModelDisk failAt(int operation, IOException problem) {
        failAt = operations.size() + operation;
        failure = problem;
        return this;
    }

    /// A file that has always been there.
    ModelDisk with(Path file, String contents) {
        Inode inode = new Inode();
        inode.contents = contents.getBytes();
        inode.isForced = true;
        names.put(file, inode);
        durableNames.put(file, inode);
        return this;
    }

    Map<Path, String> files() {
        Map<Path, String> files = new HashMap<>();
        names.forEach((file, inode) -> files.put(file, new String(inode.contents)));
        return files;
    }

    /// What may be found after a loss of power: with and without the names that were not forced,
    /// and with contents that were not forced empty or cut in half.
    List<Map<Path, String>> afterPowerLoss() {
        List<Map<Path, String>> states = new ArrayList<>();
        for (Map<Path, Inode> found : List.of(names, durableNames)) {
            for (int share : new int[] {0, 1, 2}) {
                Map<Path, String> files = new HashMap<>();
                found.forEach((file, inode) -> files.put(file, left(inode, share)));
                states.add(files);
            }
        }
        return states;
    }

    private static String left(Inode inode, int halves) {
        int length = inode.contents.length * halves / 2;
        return new String(inode.isForced ? inode.contents : Arrays.copyOf(inode.contents, length));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        asked("read " + file.getFileName());
        return inode(file).contents;
    }

    @Override
    public NewFile create(Path file) throws IOException {
        asked("create " + temporary(file));
        Inode inode = new Inode();
        names.put(file, inode);
        return new NewFile() {

            @Override
            public void write(byte[] contents) throws IOException {
                inode.contents = Arrays.copyOf(contents, contents.length / 2);
                asked("write");
                inode.contents = contents;
            }

            @Override
            public void force() throws IOException {
                asked("force");
                inode.isForced = true;
            }

            @Override
            public void close() throws IOException {
                asked("close");
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        asked("move %s %s".formatted(temporary(from), to.getFileName()));
        Inode inode = inode(from);
        names.remove(from);
        names.put(to, inode);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        asked("force folder");
        durableNames.clear();
        durableNames.putAll(names);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        asked("make folder");
    }

    @Override
    public void deleteIfThere(Path file) throws IOException {
        asked("delete " + temporary(file));
        names.remove(file);
    }

    private Inode inode(Path file) throws NoSuchFileException {
        Inode inode = names.get(file);
        if (inode == null) {
            throw new NoSuchFileException(file.toString());
        }
        return inode;
    }

    private void asked(String operation) throws IOException {
        operations.add(operation);
        if (operations.size() == failAt + 1) {
            throw failure;
        }
    }

    private static String temporary(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\d+-[0-9a-f]{8}\\.tmp$", "X.tmp");
    }
}
