package dev.gloss.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// That no program was killed while it wrote: what it left hurts nobody, and is swept.
final class LeftoverCheck implements Doctor.Check {

    /// No write takes so long; a file of this age is nobody's any more.
    private static final Duration OLD = Duration.ofMinutes(10);

    private final LibraryFolder folder;
    private final PaperStore papers;

    LeftoverCheck(LibraryFolder folder, PaperStore papers) {
        this.folder = folder;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "leftovers";
    }

    @Override
    public String well() {
        return "no write was cut off";
    }

    @Override
    public List<Finding> findings(boolean fix) throws IOException {
        List<Path> leftovers = new ArrayList<>();
        leftovers.addAll(Leftovers.in(folder.papers(), Snapshot.NAME));
        leftovers.addAll(Leftovers.in(folder.notes(), PaperStore.NAME));
        addTemporary(folder.notes(), leftovers);
        addTemporary(folder.cache(), leftovers);
        addTemporary(folder.texts(), leftovers);
        for (String key : papers.keys()) {
            addTemporary(folder.notes(key), leftovers);
        }
        List<Finding> findings = new ArrayList<>();
        for (Path path : leftovers) {
            findings.add(finding(path, fix));
        }
        return findings;
    }

    private Finding finding(Path path, boolean fix) throws IOException {
        if (!fix) {
            return broken(
                    folder.relative(path),
                    "was left by a program that was killed; doctor --fix sweeps it");
        }
        Leftovers.remove(path);
        return fixed(folder.relative(path), "was left by a program that was killed, and is swept");
    }

    private static void addTemporary(Path folder, List<Path> found) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : all) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(OLD))) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException _) {
            return;
        }
    }
}
