package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The files that an import is about: those named, whatever they are, and in named folders those
/// whose names end in `.pdf`.
///
/// @param files in the order given, those of a folder by name
/// @param passedOver how many files in folders have other names
record ImportFiles(List<Path> files, int passedOver) {

    ImportFiles {
        files = List.copyOf(files);
    }

    static ImportFiles of(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        int passedOver = 0;
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Walk walk = Walk.through(path);
                files.addAll(walk.found);
                passedOver += walk.passedOver;
            } else {
                files.add(path);
            }
        }
        return new ImportFiles(files, passedOver);
    }

    /// One folder, with those that links in it lead to, each once.
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> found = new ArrayList<>();
        private int passedOver;

        private Walk(Path start) {
            this.start = start;
        }

        static Walk through(Path folder) {
            Walk walk = new Walk(folder);
            try {
                Files.walkFileTree(
                        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            walk.found.sort(Comparator.naturalOrder());
            return walk;
        }

        // Names beginning with a point are what programs keep beside what people keep.
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !name(folder).startsWith(".")
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!name(file).startsWith(".")) {
                if (name(file).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                    found.add(file);
                } else {
                    passedOver++;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        // A folder that cannot be opened is told like a file that cannot be read.
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) {
            if (!(problem instanceof FileSystemLoopException)) {
                found.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}
