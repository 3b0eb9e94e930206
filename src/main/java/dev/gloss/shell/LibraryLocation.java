package dev.gloss.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Finds the library as git finds a repository.
///
/// @param environment the process's variables
record LibraryLocation(Map<String, String> environment) {

    /// The folder named on the command line, else `$GLOSS_LIBRARY`, else the nearest folder upwards
    /// from the working directory that holds `papers/` and `notes/`, else `~/gloss`.
    Path find(Optional<Path> named) {
        return named.or(this::fromEnvironment)
                .or(() -> upwards(Path.of("")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "gloss"))
                .toAbsolutePath()
                .normalize();
    }

    private Optional<Path> fromEnvironment() {
        return Optional.ofNullable(environment.get("GLOSS_LIBRARY"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    private static Optional<Path> upwards(Path from) {
        for (Path folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("papers"))
                    && Files.isDirectory(folder.resolve("notes"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
