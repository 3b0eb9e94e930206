package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files that an import is about: those named, and in named folders those whose names end in
/// `.pdf`.
///
/// @param pdfs in the order given, those of a folder by name
/// @param missing paths at which there is nothing
record ImportFiles(List<Path> pdfs, List<Path> missing) {

    ImportFiles {
        pdfs = List.copyOf(pdfs);
        missing = List.copyOf(missing);
    }

    static ImportFiles of(List<Path> paths) {
        List<Path> pdfs = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                pdfs.addAll(inFolder(path));
            } else {
                (Files.exists(path) ? pdfs : missing).add(path);
            }
        }
        return new ImportFiles(pdfs, missing);
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(ImportFiles::isPdfByName)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Names beginning with a point are what programs keep beside what people keep.
    private static boolean isPdfByName(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
