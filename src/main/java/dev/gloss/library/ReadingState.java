package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How far a paper was read: where its reader stopped, and which passages were on the screen.
///
/// It lies in `notes/KEY/.reading`, so that it moves with the notes: a line `at p-9f2c…`, then the
/// id of each passage that was read. Ids are made of a passage's words, so what was read in one
/// version is read in the next, as far as it says the same.
public final class ReadingState {

    private static final String AT = "at ";

    private final Path file;
    private final OpenPaper open;
    private final Set<String> read;
    private String at;

    private ReadingState(Path file, OpenPaper open, String at, Set<String> read) {
        this.file = file;
        this.open = open;
        this.at = at;
        this.read = read;
    }

    /// Nothing is read where there is no file, or none that can be read.
    static ReadingState of(LibraryFolder folder, OpenPaper open) {
        Path file = folder.notes(open.key()).resolve(".reading");
        try {
            List<String> lines = Files.readAllLines(file);
            String at = lines.isEmpty() ? "" : lines.getFirst().replaceFirst("^" + AT, "");
            return new ReadingState(
                    file,
                    open,
                    at,
                    lines.stream().skip(1).collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (IOException _) {
            return new ReadingState(file, open, "", new LinkedHashSet<>());
        }
    }

    /// Ordinal of the passage where its reader stopped; empty if nobody began, or it is gone.
    public OptionalInt stoppedAt() {
        return IntStream.range(0, open.paper().passages().size())
                .filter(ordinal -> id(ordinal).equals(at))
                .findFirst();
    }

    /// Whether a passage was read.
    ///
    /// @param ordinal from 0
    public boolean isRead(int ordinal) {
        return read.contains(id(ordinal));
    }

    /// A passage was on the screen.
    public void read(int ordinal) {
        read.add(id(ordinal));
    }

    /// Its reader stops here.
    ///
    /// @throws UncheckedIOException if it cannot be written down
    public void stopAt(int ordinal) {
        at = id(ordinal);
        Path temporary = file.resolveSibling(".reading.tmp");
        try {
            String lines = AT + at + "\n" + String.join("\n", read) + "\n";
            Files.write(temporary, lines.getBytes(UTF_8));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String id(int ordinal) {
        return open.passage(ordinal).id();
    }
}
