package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.library.JournalEntry.Act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that Gloss did to papers and notes, a line each, so that it can be undone.
///
/// The file is only ever added to, by one write a line, so that several processes may do so at
/// once.
final class Journal {

    private final Path file;
    private final Rearrangement files;
    private final Consumer<String> remarks;

    /// @param remarks told if something that was done could not be written down
    Journal(LibraryFolder folder, Consumer<String> remarks) {
        this.file = folder.journal();
        this.files = new Rearrangement(folder);
        this.remarks = remarks;
    }

    /// Notes down changes that were made already.
    ///
    /// @param what was done, in words that name the paper or note; no secrets
    /// @param changes none notes nothing
    void record(String what, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            append(JournalEntry.done(what, changes));
        } catch (IOException e) {
            remarks.accept(
                    "%s is done, but undo will not know of it: %s could not be written (%s)"
                            .formatted(what, file, e.getMessage()));
        }
    }

    /// Makes changes: all of them, or none. They are noted down first, so that a program killed in
    /// the middle leaves something to undo.
    ///
    /// @throws LibraryException if another program stands in the way
    /// @throws UncheckedIOException if the files cannot be written
    void make(String what, List<Change> changes) {
        makeAll(JournalEntry.done(what, changes));
    }

    /// Reverts what was done last and is not undone yet.
    ///
    /// @return what that was; empty if there is nothing left
    /// @throws LibraryException if another program has changed one of its files since
    Optional<LoggedChange> undo() {
        return revert(history().lastDone(), Act.UNDO);
    }

    /// Leaves what was done last as it is, so that what was done before it can be undone.
    ///
    /// @throws UncheckedIOException if that cannot be noted down
    void skipUndo() {
        skip(history().lastDone());
    }

    /// Leaves what was undone last as it is, so that what was undone before it can be done again.
    ///
    /// @throws UncheckedIOException if that cannot be noted down
    void skipRedo() {
        skip(history().lastUndone());
    }

    private void skip(Optional<JournalEntry> last) {
        try {
            if (last.isPresent()) {
                append(last.get().followedBy(Act.SKIP, List.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does again what was undone last, if nothing else was done since.
    ///
    /// @return what that was; empty if there is nothing
    /// @throws LibraryException if another program has changed one of its files since
    Optional<LoggedChange> redo() {
        return revert(history().lastUndone(), Act.REDO);
    }

    /// All that was done, in the order in which it was.
    List<LoggedChange> log() {
        return history().log();
    }

    private Optional<LoggedChange> revert(Optional<JournalEntry> last, Act act) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        JournalEntry reverted = last.get();
        try {
            makeAll(reverted.followedBy(act, files.reverting(reverted.changes())));
        } catch (LibraryException e) {
            String how =
                    act == Act.UNDO
                            ? "undo --skip goes on with what was done before"
                            : "redo --skip goes on with what was undone before";
            throw LibraryException.missing(e.getMessage() + "; " + how);
        }
        return Optional.of(new LoggedChange(reverted.at(), reverted.what(), act == Act.UNDO));
    }

    private void makeAll(JournalEntry entry) {
        files.requirePossible(entry.changes());
        try {
            append(entry);
            makeOrFail(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeOrFail(JournalEntry entry) throws IOException {
        List<Change> made = new ArrayList<>();
        try {
            for (Change change : entry.changes()) {
                files.make(change);
                made.add(change);
            }
        } catch (IOException | LibraryException e) {
            for (Change change : files.reverting(made)) {
                files.make(change);
            }
            append(entry.failed());
            throw e;
        }
    }

    private History history() {
        try {
            return History.of(
                    new String(Files.readAllBytes(file), UTF_8)
                            .lines()
                            .flatMap(line -> JournalEntry.read(line).stream())
                            .toList());
        } catch (NoSuchFileException _) {
            return History.of(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(JournalEntry entry) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        String line = (endsInALine() ? "" : "\n") + entry.write() + "\n";
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = UTF_8.encode(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    // A program killed while it wrote leaves half a line, to which nothing may be added.
    private boolean endsInALine() throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0
                    || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
        }
    }
}
