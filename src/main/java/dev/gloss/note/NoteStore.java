package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The notes of a library on disk: `KEY/n-01jdkx7q4z.md` in its folder of notes.
public final class NoteStore {

    private final Path folder;

    /// @param folder the library's `notes/`
    public NoteStore(Path folder) {
        this.folder = folder;
    }

    /// A note as it was read.
    ///
    /// @param note itself
    /// @param file in which it lies
    /// @param modified when that was last written
    /// @param source what stood in it
    public record StoredNote(Note note, Path file, Instant modified, FrontMatter source) {

        /// The same file with another note in it, not yet written.
        public StoredNote withNote(Note other) {
            return new StoredNote(other, file, modified, source);
        }
    }

    /// A file that has a note's name and is none.
    ///
    /// @param reason one line
    public record Problem(Path file, String reason) {}

    /// The notes in a paper's folder, by id; none if there is no such folder. Files that are no
    /// notes are left out.
    public List<StoredNote> list(String key) {
        return read(key).notes();
    }

    /// The files in a paper's folder that have a note's name and cannot be read as one.
    public List<Problem> problems(String key) {
        return read(key).problems();
    }

    /// A note, in whichever paper's folder it lies.
    public Optional<StoredNote> find(NoteId id) {
        for (Path papers : list(folder, "*")) {
            Path file = papers.resolve(id + ".md");
            if (Files.isRegularFile(file)) {
                Folder found = new Folder(new ArrayList<>(), new ArrayList<>());
                read(file, String.valueOf(papers.getFileName()), found);
                return found.notes().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /// Writes a new note into a paper's folder.
    ///
    /// @throws IOException if it cannot be written; then it is not there at all
    public DurableFile.Outcome save(String key, Note note) throws IOException {
        Path papers = Files.createDirectories(folder.resolve(key));
        return DurableFile.write(
                papers.resolve(note.id() + ".md"), NoteFile.create(note).toString(), null);
    }

    /// Writes a changed note over what was read, and only the changed values.
    ///
    /// @throws IOException if it cannot be written; then the file is as it was
    public DurableFile.Outcome save(StoredNote changed) throws IOException {
        String contents = NoteFile.update(changed.source(), changed.note()).toString();
        return DurableFile.write(changed.file(), contents, changed.source().toString());
    }

    private record Folder(List<StoredNote> notes, List<Problem> problems) {}

    private Folder read(String key) {
        Folder read = new Folder(new ArrayList<>(), new ArrayList<>());
        list(folder.resolve(key), "n-*.md").forEach(file -> read(file, key, read));
        read.notes().sort(Comparator.comparing(stored -> stored.note().id()));
        return read;
    }

    private static void read(Path file, String key, Folder into) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
        if (!NoteId.isId(name)) {
            into.problems().add(new Problem(file, "its name is no note's id"));
            return;
        }
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            FrontMatter source = FrontMatter.parse(new String(Files.readAllBytes(file), UTF_8));
            Note note = NoteFile.read(source, new NoteId(name), key, modified);
            into.notes().add(new StoredNote(note, file, modified, source));
        } catch (NoSuchFileException _) {
            // Removed since the folder was listed.
            return;
        } catch (IOException | MalformedFrontMatterException | IllegalArgumentException e) {
            into.problems().add(new Problem(file, String.valueOf(e.getMessage())));
        }
    }

    private static List<Path> list(Path folder, String glob) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, glob)) {
            all.forEach(paths::add);
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.sort(Comparator.naturalOrder());
        return paths;
    }
}
