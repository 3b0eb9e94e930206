package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

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

    /// The stamps of the folders of notes, as they are now. No file is opened.
    static Stamps ofNotes(LibraryFolder folder, Set<String> keys) {
        Map<String, String> values = new TreeMap<>();
        keys.forEach(key -> values.put(NOTES + key, notes(folder.notes(key))));
        return new Stamps(values);
    }

    /// These, and the stamps of the papers, as they are now. No file is opened.
    ///
    /// @param before tells which PDF belongs to a paper whose card has not changed
    Stamps withPapers(LibraryFolder folder, Set<String> keys, Stamps before) {
        Map<String, String> all = new TreeMap<>(values);
        for (String key : keys) {
            paper(folder, key)
                    .map(stamp -> stamp.withPdfOf(before.paper(key), folder))
                    .ifPresent(stamp -> all.put(PAPER + key, stamp.toString()));
        }
        return new Stamps(all);
    }

    /// The same as if only some of the papers had changed that have: so many of them by key, and
    /// the others as they were.
    Stamps withChanged(int most, Stamps before) {
        Map<String, String> some = new TreeMap<>(values);
        before.changedPapers(this).stream()
                .sorted()
                .skip(most)
                .forEach(key -> {
                    for (String name : List.of(PAPER + key, NOTES + key)) {
                        some.compute(name, (_, _) -> before.values.get(name));
                    }
                });
        return new Stamps(some);
    }

    /// The name under which the stamp of a paper is kept.
    static String paperName(String key) {
        return PAPER + key;
    }

    boolean hasPaper(String key) {
        return values.containsKey(PAPER + key);
    }

    PaperStamp paper(String key) {
        return PaperStamp.parse(values.getOrDefault(PAPER + key, ""));
    }

    /// The name under which [NotePlaces] of a paper are kept.
    static String placed(String key) {
        return PLACED + key;
    }

    /// Whether an index with these stamps is up to date with what is there now.
    boolean agreeWith(Stamps now) {
        long kept = values.keySet().stream().filter(name -> !name.startsWith(PLACED)).count();
        return kept == now.values.size()
                && now.values.entrySet().stream()
                        .allMatch(stamp -> stamp.getValue().equals(values.get(stamp.getKey())));
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
                .filter(key -> placedNotes(key).folders().contains(folder))
                .collect(Collectors.toSet());
    }

    /// Names of the folders in which notes lay that stood on some papers.
    Set<String> foldersOfNotesOn(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> placedNotes(key).folders().stream())
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

    private static Optional<PaperStamp> paper(LibraryFolder folder, String key) {
        try {
            return Optional.of(PaperStamp.of(FileStamp.of(folder.paper(key))));
        } catch (IOException _) {
            // A folder of notes without a card is no paper.
            return Optional.empty();
        }
    }

    /// Of one file; empty if it is not there.
    static String file(Path file) {
        try {
            return "%s %d".formatted(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException _) {
            return "";
        }
    }

    /// Of the files in a folder that are notes, or copies of such or of the card.
    static String notes(Path folder) {
        // A thousand files for each search, so in the way of the JDK that makes least of it.
        File parent = folder.toFile();
        String[] names = parent.list((_, name) -> mayBeNote(name));
        if (names == null && Files.exists(folder)) {
            throw new UncheckedIOException(new AccessDeniedException(folder.toString()));
        }
        if (names == null || names.length == 0) {
            return "";
        }
        Arrays.sort(names);
        StringBuilder files = new StringBuilder();
        for (String name : names) {
            File file = new File(parent, name);
            files.append(name).append(' ').append(file.length()).append(' ');
            files.append(file.lastModified()).append('\n');
        }
        return checksum(files.toString());
    }

    private static boolean mayBeNote(String name) {
        return (name.startsWith("n-") || name.startsWith("paper"))
                && name.endsWith(".md")
                && !name.equals("paper.md");
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
