package dev.gloss.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The index as it was last committed, opened again whenever another commit was made.
final class LastCommit implements AutoCloseable {

    private static final String SCHEMA = "schema";

    private final Path folder;
    private @Nullable DirectoryReader open;
    private @Nullable Object folderKey;
    private boolean mapped;

    LastCommit(Path folder) {
        this.folder = folder;
    }

    /// Maps the index into memory from now on: a search takes half the time, but the first one
    /// waits longer than a process can that does only one.
    void map() {
        close();
        mapped = true;
    }

    /// @throws IndexUnusableException if there is no index, or one of another version of Gloss
    DirectoryReader reader() throws IOException {
        DirectoryReader newest = newest();
        open = newest;
        if (!Fields.SCHEMA.equals(newest.getIndexCommit().getUserData().get(SCHEMA))) {
            throw new IndexUnusableException("another version of Gloss made it");
        }
        return newest;
    }

    /// What the last commit was made of; empty if there is none that can be read.
    Map<String, String> stamps() {
        try {
            Map<String, String> stamps = new HashMap<>(reader().getIndexCommit().getUserData());
            stamps.remove(SCHEMA);
            return stamps;
        } catch (IOException | RuntimeException _) {
            // Damaged files show as errors of many kinds, and all mean: make the index anew.
            return Map.of();
        }
    }

    /// What a commit must keep with its stamps to be read again.
    static Map<String, String> userData(Map<String, String> stamps) {
        Map<String, String> data = new HashMap<>(stamps);
        data.put(SCHEMA, Fields.SCHEMA);
        return data;
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException _) {
            // Nothing was written, so nothing can be lost.
        }
        open = null;
    }

    private Directory directory() throws IOException {
        return mapped ? new MMapDirectory(folder) : new NIOFSDirectory(folder);
    }

    private DirectoryReader newest() throws IOException {
        QuietLogging.begin();
        if (!Files.isDirectory(folder)) {
            close();
            throw new IndexUnusableException("there is none");
        }
        // Another index under the same name counts its commits from the start again.
        Object found = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        if (open == null || !Objects.equals(found, folderKey)) {
            close();
            folderKey = found;
            return DirectoryReader.open(directory());
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(open);
        if (changed == null) {
            return open;
        }
        close();
        return changed;
    }
}
