package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds PDFs that their reader has renamed or moved inside `papers/`, by their bytes.
final class Relocation {

    private final LibraryFolder folder;
    private final PaperStore papers;
    private final Map<Path, Known> known = new HashMap<>();

    /// The hash of a file as long as it is the same.
    private record Known(FileStamp stamp, String sha256) {}

    Relocation(LibraryFolder folder, PaperStore papers) {
        this.folder = folder;
        this.papers = papers;
    }

    /// The paper with the names that its PDFs have now, written down if they are new.
    PaperEntry located(PaperEntry entry) {
        if (entry.versions().stream().allMatch(version -> isThere(version))) {
            return entry;
        }
        try {
            List<PaperEntry.Version> versions = new ArrayList<>();
            for (PaperEntry.Version version : entry.versions()) {
                versions.add(isThere(version) ? version : elsewhere(version).orElse(version));
            }
            PaperEntry located = entry.with(versions, entry.options());
            if (!located.equals(entry)) {
                Change _ = papers.change(located);
            }
            return located;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere(PaperEntry.Version version) {
        return Files.exists(folder.pdf(version));
    }

    private Optional<PaperEntry.Version> elsewhere(PaperEntry.Version version) throws IOException {
        for (Path file : strays()) {
            if (sha256(file).equals(version.sha256())) {
                return Optional.of(version.withFile(folder.papers().relativize(file).toString()));
            }
        }
        return Optional.empty();
    }

    /// PDFs of `papers/` that belong to no paper under their names.
    List<Path> strays() {
        Set<Path> claimed =
                papers.list().stream()
                        .flatMap(entry -> entry.versions().stream())
                        .map(folder::pdf)
                        .collect(Collectors.toSet());
        return Files.isDirectory(folder.papers())
                ? ImportFiles.of(List.of(folder.papers())).files().stream()
                        .filter(file -> !claimed.contains(file))
                        .toList()
                : List.of();
    }

    private synchronized String sha256(Path file) throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Known before = known.get(file);
        if (before == null || !before.stamp().equals(stamp)) {
            before = new Known(stamp, Digests.sha256(file));
            known.put(file, before);
        }
        return before.sha256();
    }
}
