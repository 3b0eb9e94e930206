package dev.gloss.library;

import dev.gloss.layout.LayoutAnalyzer;
import dev.gloss.paper.Paper;
import dev.gloss.paper.ReadingOptions;
import dev.gloss.worker.PaperFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts that were read out of PDFs, each under the hash of its PDF and the extractor that read
/// it. A cache: what is missing or unreadable is read again.
final class TextStore {

    /// Begins the name of every text that is not finished.
    static final Leftovers.Name NAME = new Leftovers.Name(".text-");

    private static final String SUFFIX = ".json.gz";

    private final Path folder;

    TextStore(Path folder) {
        this.folder = folder;
    }

    /// The extractor's name with its options, as part of the cache's name and of every note's
    /// target.
    static String extractor(ReadingOptions options) {
        return options.ignoreOutline()
                ? LayoutAnalyzer.VERSION + "-no-outline"
                : LayoutAnalyzer.VERSION;
    }

    /// The text of a PDF as the present extractor, or else an earlier one, read it.
    Optional<Paper> find(String sha256, ReadingOptions options) {
        Path present = file(sha256, extractor(options));
        return read(present).or(() -> earlier(sha256, options));
    }

    /// Whether the present extractor has read a PDF.
    boolean has(String sha256, ReadingOptions options) {
        return Files.exists(file(sha256, extractor(options)));
    }

    /// Whether there is a text that any extractor read.
    boolean hasAny(String sha256, ReadingOptions options) {
        return has(sha256, options) || !earlierFiles(sha256, options).isEmpty();
    }

    /// Keeps the bytes that a worker made of a text; a reader sees the old file or the whole new
    /// one.
    void keep(String sha256, ReadingOptions options, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path temporary = folder.resolve(NAME.fresh(".tmp"));
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(
                    temporary,
                    file(sha256, extractor(options)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Paper> earlier(String sha256, ReadingOptions options) {
        return earlierFiles(sha256, options).stream().findFirst().flatMap(TextStore::read);
    }

    private List<Path> earlierFiles(String sha256, ReadingOptions options) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, sha256 + ".*" + SUFFIX)) {
            for (Path file : files) {
                if (file.toString().contains("-no-outline") == options.ignoreOutline()) {
                    found.add(file);
                }
            }
        } catch (IOException _) {
            return List.of();
        }
        return found;
    }

    private static Optional<Paper> read(Path file) {
        try {
            return Optional.of(PaperFile.parse(Files.readAllBytes(file)).paper());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Path file(String sha256, String extractor) {
        return folder.resolve(sha256 + "." + extractor + SUFFIX);
    }
}
