package dev.gloss.library;

import dev.gloss.paper.Region;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Pictures that were cut out of pages: figures with their captions in `notes/KEY/assets/`, which
/// exports show, and whole pages in the cache.
final class Pictures {

    private final LibraryFolder folder;
    private final PaperReader reader;
    private final @Nullable String password;
    private final boolean draws;

    /// @param password opens encrypted PDFs; null if none was given
    /// @param draws whether those are drawn that are not there
    Pictures(LibraryFolder folder, PaperReader reader, @Nullable String password, boolean draws) {
        this.folder = folder;
        this.reader = reader;
        this.password = password;
        this.draws = draws;
    }

    /// The picture of a figure, if it is there or is to be drawn.
    ///
    /// @throws LibraryException if it cannot be drawn
    Optional<Path> find(OpenPaper open, Figure figure) {
        return draws || Files.exists(file(open.key(), figure))
                ? Optional.of(of(open, figure))
                : Optional.empty();
    }

    /// Names of the pictures of a paper that are there.
    List<String> names(String key) {
        String @Nullable [] names = assets(key).toFile().list((_, name) -> name.endsWith(".png"));
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    /// The picture of a figure; drawn unless it is there and younger than the PDF.
    ///
    /// @throws LibraryException if it cannot be drawn
    Path of(OpenPaper open, Figure figure) {
        Path file = file(open.key(), figure);
        if (!isThere(open, file)) {
            draw(open, FigureFrame.of(open, figure), file);
        }
        return file;
    }

    /// The picture of a whole page; drawn unless it is there and younger than the PDF.
    ///
    /// @throws LibraryException if it cannot be drawn
    Path of(OpenPaper open, Region page) {
        String pdf = open.entry().current().file().replaceFirst("\\.pdf$", "");
        Path file = folder.pages().resolve("%s.p%d.png".formatted(pdf, page.page()));
        if (!isThere(open, file)) {
            draw(open, page, file);
        }
        return file;
    }

    private boolean isThere(OpenPaper open, Path file) {
        try {
            Path pdf = folder.pdf(open.entry().current());
            return Files.exists(file)
                    && Files.exists(pdf)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(pdf))
                            > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key, Figure figure) {
        return assets(key).resolve(figure.name() + ".png");
    }

    private Path assets(String key) {
        return folder.notes(key).resolve("assets");
    }

    private void draw(OpenPaper open, Region part, Path file) {
        byte[] png = reader.draw(open.entry(), password, part);
        try {
            write(png, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] png, Path file) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        // Unlike a temporary file, it may be read by whoever may read the others.
        Path fresh = folder.resolve(".picture-%s.tmp".formatted(UUID.randomUUID()));
        try {
            Files.write(fresh, png);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
