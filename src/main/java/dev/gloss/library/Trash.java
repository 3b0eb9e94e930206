package dev.gloss.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where things go that nobody wants any more: into a folder `.trash` beside where they lay.
/// Nothing is ever unlinked.
final class Trash {

    private static final String NAME = ".trash";

    private final LibraryFolder folder;

    Trash(LibraryFolder folder) {
        this.folder = folder;
    }

    /// The change that takes a file or a folder of the library to a free place in the trash.
    Change.Moved taking(Path path) {
        return new Change.Moved(folder.relative(path), folder.relative(beside(path)));
    }

    /// A place in the trash that is free, for a file that need not be one of the library.
    static Path beside(Path lies) {
        String name = String.valueOf(lies.getFileName());
        int point = name.lastIndexOf('.');
        String stem = point > 0 ? name.substring(0, point) : name;
        String ending = point > 0 ? name.substring(point) : "";
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? name : "%s.%d%s".formatted(stem, n, ending))
                .map(lies.resolveSibling(NAME)::resolve)
                .filter(free -> !Files.exists(free))
                .findFirst()
                .orElseThrow();
    }
}
