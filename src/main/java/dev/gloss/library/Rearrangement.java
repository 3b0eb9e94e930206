package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.Change.Created;
import dev.gloss.library.Change.Edited;
import dev.gloss.library.Change.Moved;
import dev.gloss.note.DurableFile;
import dev.gloss.note.DurableFile.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Makes changes to files, and works out what reverts them. A change that is found made already is
/// passed over, because a program may have been killed after it.
final class Rearrangement {

    private final LibraryFolder folder;
    private final Trash trash;

    Rearrangement(LibraryFolder folder) {
        this.folder = folder;
        this.trash = new Trash(folder);
    }

    /// What reverts some changes, in the order in which it must be made.
    List<Change> reverting(List<Change> changes) {
        return changes.reversed().stream().map(this::reverting).toList();
    }

    private Change reverting(Change change) {
        return switch (change) {
            case Created(String path) -> trash.taking(folder.resolve(path));
            case Edited(String path, String was, String is) -> new Edited(path, is, was);
            case Moved(String path, String to) -> new Moved(to, path);
        };
    }

    /// Looks before anything is touched whether all of some changes can be made.
    ///
    /// @throws LibraryException if another program stands in the way, naming the file
    void requirePossible(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            List<Change> earlier = changes.subList(0, i);
            switch (changes.get(i)) {
                case Created created -> throw notMadeHere(created);
                case Edited edited -> requireUnchanged(edited, earlier);
                case Moved moved -> requireRoom(moved, earlier);
            }
        }
    }

    /// Makes one change.
    void make(Change change) throws IOException {
        switch (change) {
            case Created created -> throw notMadeHere(created);
            case Edited edited -> edit(edited);
            case Moved(String path, String to) -> {
                if (Files.exists(folder.resolve(path))) {
                    DurableFile.move(folder.resolve(path), folder.resolve(to));
                }
            }
        }
    }

    private void edit(Edited edited) throws IOException {
        Path file = folder.resolve(edited.path());
        if (edited.after().equals(text(file))) {
            return;
        }
        switch (DurableFile.write(file, edited.after(), edited.before())) {
            case Outcome.Saved _ -> {}
            case Outcome.Conflict(Path sibling) ->
                    throw LibraryException.missing(
                            "%s was changed by another program at the same moment; what was to be written is in %s"
                                    .formatted(edited.path(), sibling));
        }
    }

    private void requireUnchanged(Edited edited, List<Change> earlier) {
        try {
            String text = text(lies(edited.path(), earlier));
            if (!text.equals(edited.before()) && !text.equals(edited.after())) {
                throw LibraryException.missing(
                        "%s was changed by another program since, so it stays as it is"
                                .formatted(edited.path()));
            }
        } catch (NoSuchFileException _) {
            throw LibraryException.missing("%s is not there any more".formatted(edited.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireRoom(Moved moved, List<Change> earlier) {
        boolean isThere = Files.exists(lies(moved.path(), earlier));
        boolean isTaken = Files.exists(folder.resolve(moved.to())) && !isFreed(moved.to(), earlier);
        if (isThere && isTaken) {
            throw LibraryException.missing(
                    "%s is there already; move it elsewhere first".formatted(moved.to()));
        } else if (!isThere && !isTaken) {
            throw LibraryException.missing("%s is not there any more".formatted(moved.path()));
        }
    }

    /// Where a thing lies now that earlier changes will have moved to a path.
    private Path lies(String path, List<Change> earlier) {
        String now = path;
        for (Change change : earlier.reversed()) {
            if (change instanceof Moved(String from, String to)
                    && (now + "/").startsWith(to + "/")) {
                now = from + now.substring(to.length());
            }
        }
        Path before = folder.resolve(now);
        return Files.exists(before) ? before : folder.resolve(path);
    }

    private static boolean isFreed(String path, List<Change> earlier) {
        return earlier.stream()
                .anyMatch(change -> change instanceof Moved && change.path().equals(path));
    }

    private static IllegalArgumentException notMadeHere(Created created) {
        return new IllegalArgumentException(created.path() + " is made by whoever fills it");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }
}
