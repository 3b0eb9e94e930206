package dev.gloss.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names of files and folders, as a person types them: `~` stays `~`.
final class FileProposals {

    private FileProposals() {}

    /// What may be named.
    enum Wanted {
        FOLDERS,
        FILES,
        PDFS;

        private boolean accepts(Path file) {
            return Files.isDirectory(file)
                    || switch (this) {
                        case FOLDERS -> false;
                        case FILES -> true;
                        case PDFS ->
                                FileProposals.name(file).toLowerCase(Locale.ROOT).endsWith(".pdf");
                    };
        }
    }

    /// What lies in the folder that is typed already. A file that begins with a point is proposed
    /// only where its point is typed.
    static Stream<Proposal> of(String typed, Wanted wanted) {
        int slash = typed.lastIndexOf('/') + 1;
        String folder = typed.substring(0, slash);
        boolean hidden = typed.startsWith(".", slash);
        return list(folder).stream()
                .filter(file -> hidden || !name(file).startsWith("."))
                .filter(wanted::accepts)
                .sorted()
                .map(file ->
                        Files.isDirectory(file)
                                ? Proposal.begun(folder + name(file) + "/", "")
                                : Proposal.whole(folder + name(file), ""));
    }

    private static List<Path> list(String folder) {
        String home = System.getProperty("user.home") + File.separator;
        try (Stream<Path> files =
                Files.list(
                        Path.of(folder.startsWith("~/") ? home + folder.substring(2) : folder))) {
            return files.toList();
        } catch (IOException | DirectoryIteratorException | InvalidPathException _) {
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
