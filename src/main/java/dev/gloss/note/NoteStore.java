package dev.gloss.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// The notes of a library on disk: `KEY/n-01jdkx7q4z.md` in its folder of notes.
public final class NoteStore {

    private static final String TRASH = ".trash";

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

        /// The file as it would be with the note changed to another: only what differs is touched.
        public FrontMatter changedTo(Note other) {
            return NoteFile.update(source, note, other);
        }

        /// The file as it would be with a paper that it is about called otherwise.
        public FrontMatter withPaperCalled(String key, String other) {
            return NoteFile.renamePaper(source, note, key, other);
        }
    }

    /// A file that looks like a note's and is none.
    ///
    /// @param reason one line, with what to do
    public record Problem(Path file, String reason) {}

    /// The notes in a paper's folder, by id; none if there is no such folder. Files that are no
    /// notes are left out.
    public List<StoredNote> list(String key) {
        return read(key).notes();
    }

    /// The files in a paper's folder that cannot be read as a note, or that a program left there
    /// which keeps folders in step and found two versions of one file.
    public List<Problem> problems(String key) {
        return read(key).problems();
    }

    /// A note, in whichever paper's folder it lies.
    public Optional<StoredNote> find(NoteId id) {
        Folder found = new Folder(new ArrayList<>(), new ArrayList<>());
        file(id).ifPresent(file ->
                read(file, String.valueOf(file.resolveSibling("").getFileName()), found));
        return found.notes().stream().findFirst();
    }

    /// The file of a note, whether or not it can be read as one.
    public Optional<Path> file(NoteId id) {
        return list(folder, "*").stream()
                .map(papers -> papers.resolve(id + ".md"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// What the notes in a paper's folder have under a key of their own, also those in the trash:
    /// what was removed is not unknown.
    public Set<String> ownValues(String key, String name) {
        List<Path> files = new ArrayList<>(list(folder.resolve(key), "*.md"));
        files.addAll(list(folder.resolve(key).resolve(TRASH), "*.md"));
        return files.stream()
                .flatMap(file -> ownValue(file, name).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    // A file that cannot be read is told of wherever notes are listed.
    private static Optional<String> ownValue(Path file, String name) {
        try {
            return FrontMatter.read(file).get(name).map(Object::toString);
        } catch (IOException | MalformedFrontMatterException _) {
            return Optional.empty();
        }
    }

    /// Makes sure that a file would be read as that note.
    ///
    /// @throws MalformedFrontMatterException if not, with the place of what makes no sense
    public static void requireNote(String contents, NoteId id)
            throws MalformedFrontMatterException {
        NoteFile.read(FrontMatter.parse(contents), id, "", Instant.EPOCH);
    }

    /// Writes a new note into a paper's folder.
    ///
    /// @throws IOException if it cannot be written; then it is not there at all
    public DurableFile.Outcome save(String key, Note note) throws IOException {
        return save(key, note, new LinkedHashMap<>());
    }

    /// Writes a new note into a paper's folder, with keys in its front matter that mean nothing to
    /// the note itself.
    ///
    /// @throws IOException if it cannot be written; then it is not there at all
    public DurableFile.Outcome save(String key, Note note, SequencedMap<String, String> own)
            throws IOException {
        Path papers = DurableFile.makeFolder(folder.resolve(key));
        DurableFile.sweep(papers);
        return DurableFile.write(
                papers.resolve(note.id() + ".md"), NoteFile.create(note, own).toString(), null);
    }

    /// Writes a changed note over what was read, and only what differs.
    ///
    /// @throws IOException if it cannot be written; then the file is as it was
    public DurableFile.Outcome save(StoredNote loaded, Note changed) throws IOException {
        return DurableFile.write(
                loaded.file(), loaded.changedTo(changed).toString(), loaded.source().toString());
    }

    /// What lies in a paper's folder.
    ///
    /// @param notes by id
    /// @param problems files that have a note's name and cannot be read as one
    public record Folder(List<StoredNote> notes, List<Problem> problems) {}

    /// Notes and problems of a paper's folder; none if there is no such folder.
    public Folder read(String key) {
        Folder read = new Folder(new ArrayList<>(), new ArrayList<>());
        for (Path file : list(folder.resolve(key), "*.md")) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
            if (NoteId.isId(name)) {
                read(file, key, read);
            } else {
                StrayFile.reason(name)
                        .ifPresent(reason -> read.problems().add(new Problem(file, reason)));
            }
        }
        read.notes().sort(Comparator.comparing(stored -> stored.note().id()));
        return read;
    }

    private static void read(Path file, String key, Folder into) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            FrontMatter source = FrontMatter.read(file);
            Note note = NoteFile.read(source, new NoteId(name), key, modified);
            into.notes().add(new StoredNote(note, file, modified, source));
        } catch (NoSuchFileException _) {
            // Removed since the folder was listed.
            return;
        } catch (MalformedFrontMatterException e) {
            into.problems().add(new Problem(file, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            into.problems().add(new Problem(file, "it cannot be opened"));
        }
    }

    private static List<Path> list(Path folder, String glob) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, glob)) {
            for (Path path : all) {
                if (!String.valueOf(path.getFileName()).startsWith(".")) {
                    paths.add(path);
                }
            }
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.sort(Comparator.naturalOrder());
        return paths;
    }
}
