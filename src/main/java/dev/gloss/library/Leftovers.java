package dev.gloss.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a killed program leaves behind: files and folders under names of their own, that carry the
/// id of the process that made them.
final class Leftovers {

    private Leftovers() {}

    /// Names of what is not finished.
    ///
    /// @param prefix begins them; its first character is a point, so that nobody looks at them
    record Name(String prefix) {

        /// A name that nothing has.
        String fresh(String ending) {
            return "%s%d-%s%s"
                    .formatted(
                            prefix,
                            ProcessHandle.current().pid(),
                            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()),
                            ending);
        }

        /// Whether the process that gave this name is gone.
        private boolean isLeftOver(Path path) {
            Matcher name =
                    Pattern.compile(Pattern.quote(prefix) + "(\\d{1,18})-.*")
                            .matcher(String.valueOf(path.getFileName()));
            return name.matches()
                    && ProcessHandle.of(Long.parseLong(name.group(1)))
                            .filter(ProcessHandle::isAlive)
                            .isEmpty();
        }
    }

    /// What dead processes left in a folder under such names.
    static List<Path> in(Path folder, Name name) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, name.prefix() + "*")) {
            for (Path path : all) {
                if (name.isLeftOver(path)) {
                    found.add(path);
                }
            }
        } catch (NoSuchFileException _) {
            return List.of();
        }
        return found;
    }

    /// Removes what dead processes left in a folder under such names.
    static void sweep(Path folder, Name name) throws IOException {
        for (Path path : in(folder, name)) {
            remove(path);
        }
    }

    /// Removes a file, or a folder with the files in it.
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
