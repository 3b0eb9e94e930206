package dev.gloss.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/// The last search of a terminal and the paper in use there, kept in files so that the next single
/// command knows them.
final class FileSession implements Session {

    private final Path stateFolder;
    private final Supplier<Path> library;
    private final Terminals terminals;

    /// @param stateFolder the user's; made when needed
    /// @param library folder of the library in use
    FileSession(Path stateFolder, Supplier<Path> library, Terminals terminals) {
        this.stateFolder = stateFolder;
        this.library = library;
        this.terminals = terminals;
    }

    @Override
    public Optional<LastSearch> lastSearch() {
        try {
            byte[] written = Files.readAllBytes(file("searches"));
            return Optional.of(
                    LastSearch.read(new DataInputStream(new ByteArrayInputStream(written))));
        } catch (IOException | RuntimeException _) {
            // A file that is missing or was not written by this version of Gloss remembers nothing.
            return Optional.empty();
        }
    }

    /// Only a terminal has a paper in use: what no person started must mean the same always.
    @Override
    public String paper() {
        try {
            Path file = file("papers");
            return terminals.isAny() && isOfThisTerminal(file)
                    ? Files.readString(file).strip()
                    : "";
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void use(String key) {
        if (!terminals.isAny() && !key.isEmpty()) {
            throw CommandException.missing(
                    "a paper in use belongs to a terminal, and there is none here; name it in each"
                            + " command");
        }
        try {
            write(file("papers"), key.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean showsPaper() {
        return false;
    }

    // The name of a terminal that was closed is given to another; the system makes its file anew.
    private static boolean isOfThisTerminal(Path file) throws IOException {
        Optional<String> name = Terminals.name();
        return name.isEmpty()
                || Files.getLastModifiedTime(file)
                                .compareTo(
                                        (FileTime)
                                                Files.getAttribute(
                                                        Path.of(name.get()), "unix:ctime"))
                        >= 0;
    }

    /// Remembers as well as it can: a state folder that cannot be written costs the numbers, not
    /// the answer.
    @Override
    public void remember(LastSearch search) {
        try {
            write(file("searches"), search.bytes());
        } catch (IOException _) {
            return;
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(Long.toHexString(System.nanoTime()) + ".tmp");
        Files.createDirectories(file.getParent());
        Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// One for each terminal and library; two libraries that share a name by chance are told apart
    /// by what stands in the file.
    private Path file(String what) {
        String terminal = Terminals.name().orElse("none").replaceAll("[^\\w]+", "-");
        CRC32 folder = new CRC32();
        folder.update(library.get().toString().getBytes(UTF_8));
        return stateFolder.resolve(what).resolve("%s-%08x".formatted(terminal, folder.getValue()));
    }
}
