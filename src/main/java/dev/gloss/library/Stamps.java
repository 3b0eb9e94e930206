package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// By what a thing is recognised as unchanged without opening it: `paper/KEY` for a paper,
/// `notes/KEY` for the files in its folder of notes, `placed/KEY` for [NotePlaces].
///
/// @param values by name
record Stamps(Map<String, String> values) {

    private static final String PAPER = "paper/";
    private static final String NOTES = "notes/";
    private static final String PLACED = "placed/";

    Stamps {
        values = Map.copyOf(values);
    }

    /// The first two stamps of each paper, as things are now.
    static Stamps of(LibraryFolder folder, List<PaperEntry> entries) {
        Map<String, String> values = new TreeMap<>();
        for (PaperEntry entry : entries) {
            values.put(PAPER + entry.key(), paper(folder, entry));
            values.put(NOTES + entry.key(), notes(folder.notes(entry.key())));
        }
        return new Stamps(values);
    }

    /// The name under which [NotePlaces] of a paper are kept.
    static String placed(String key) {
        return PLACED + key;
    }

    /// Whether an index with these stamps is up to date with what is there now.
    boolean agreeWith(Stamps now) {
        return changedPapers(now).isEmpty() && changedFolders(now).isEmpty();
    }

    /// Keys of papers that were added, changed or removed.
    Set<String> changedPapers(Stamps now) {
        return changed(PAPER, now);
    }

    /// Keys of papers in whose folders notes were added, changed or removed.
    Set<String> changedFolders(Stamps now) {
        return changed(NOTES, now);
    }

    NotePlaces placedNotes(String key) {
        return NotePlaces.parse(values.getOrDefault(placed(key), ""));
    }

    /// Keys of the papers that notes in that folder were about.
    Set<String> papersWithNotesIn(String folder) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(PLACED))
                .map(name -> name.substring(PLACED.length()))
                .filter(key -> placedNotes(key).anyIn(folder))
                .collect(Collectors.toSet());
    }

    private Set<String> changed(String prefix, Stamps now) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(now.values.keySet());
        return names.stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name ->
                        !values.getOrDefault(name, "").equals(now.values.getOrDefault(name, "")))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static String paper(LibraryFolder folder, PaperEntry entry) {
        boolean isThere = Files.exists(folder.pdf(entry.current()));
        return Digests.sha256(
                List.of(
                                TextStore.extractor(entry.options()),
                                entry.current().sha256(),
                                entry.title(),
                                entry.authors(),
                                String.valueOf(entry.year()),
                                entry.tags(),
                                isThere)
                        .toString());
    }

    private static String notes(Path folder) {
        SortedSet<String> files = new TreeSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "n-*.md")) {
            for (Path file : all) {
                files.add(
                        "%s %s %d"
                                .formatted(
                                        file.getFileName(),
                                        Files.getLastModifiedTime(file),
                                        Files.size(file)));
            }
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.isEmpty() ? "" : Digests.sha256(files.toString());
    }
}
