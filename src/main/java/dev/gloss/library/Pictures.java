package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Pictures of figures with their captions, cut out of the pages, in `notes/KEY/assets/`.
final class Pictures {

    private static final int DPI = 200;

    private final LibraryFolder folder;
    private final PaperReader reader;

    Pictures(LibraryFolder folder, PaperReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /// The picture of a figure; drawn unless it is there and younger than the PDF.
    ///
    /// @throws LibraryException if it cannot be drawn
    Path of(OpenPaper open, Figure figure) {
        Path file = folder.notes(open.key()).resolve("assets").resolve(figure.name() + ".png");
        try {
            Path pdf = folder.pdf(open.entry().current());
            boolean isThere =
                    Files.exists(file)
                            && Files.exists(pdf)
                            && Files.getLastModifiedTime(file)
                                            .compareTo(Files.getLastModifiedTime(pdf))
                                    > 0;
            if (!isThere) {
                draw(open, figure, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(OpenPaper open, Figure figure, Path file) throws IOException {
        byte[] png = reader.draw(open.entry(), FigureFrame.of(open, figure), DPI);
        Path assets = Files.createDirectories(file.resolveSibling(""));
        Path fresh = Files.createTempFile(assets, ".picture-", ".tmp");
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
