package dev.gloss.library;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// [NoteFolders] without problems, as they are kept from one command to the next: a line for each
/// thing, of a name, a blank and a value. No JSON, whose library takes longer to start than many a
/// command.
///
/// @param text where they lie
record NoteFoldersFile(CachedText text) {

    /// Changes with whatever is found out about notes otherwise than before.
    private static final String VERSION = "gloss-notes-1\n";

    private static final String END = "end\n";

    /// None if there is no such file, or it is not one that this version of Gloss wrote.
    NoteFolders read() {
        return text.read()
                .filter(all -> all.startsWith(VERSION) && all.endsWith("\n" + END))
                .map(all -> parse(all.substring(VERSION.length(), all.length() - END.length())))
                .orElse(NoteFolders.UNKNOWN);
    }

    void write(NoteFolders known) {
        StringBuilder lines = new StringBuilder(VERSION);
        known.folders()
                .forEach((name, folder) -> {
                    add(lines, "folder", name);
                    add(lines, folder);
                });
        text.write(lines.append(END).toString());
    }

    private static void add(StringBuilder lines, NoteFolder folder) {
        add(lines, "stamp", folder.stamp());
        folder.papers().forEach((key, count) -> add(lines, "about", count + " " + key));
        folder.links()
                .forEach((id, to) -> add(lines, "note", (id + " " + String.join(" ", to)).strip()));
        folder.tags().forEach(tag -> add(lines, "tag", tag));
        folder.kinds().forEach(kind -> add(lines, "kind", kind));
    }

    private static void add(StringBuilder lines, String name, String value) {
        lines.append(name).append(' ').append(value).append('\n');
    }

    private static NoteFolders parse(String lines) {
        try {
            SortedMap<String, NoteFolder> folders = new TreeMap<>();
            Half half = new Half();
            String name = "";
            for (String line : lines.lines().toList()) {
                String[] words = line.split(" ", 2);
                if (words[0].equals("folder")) {
                    half.finish(name, folders);
                    half = new Half();
                    name = words[1];
                } else {
                    half.add(words[0], words[1]);
                }
            }
            half.finish(name, folders);
            return new NoteFolders(folders);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return NoteFolders.UNKNOWN;
        }
    }

    /// A folder of which some lines have been read.
    private static final class Half {

        private String stamp = "";
        private final Map<String, Integer> papers = new HashMap<>();
        private final Map<String, List<String>> links = new HashMap<>();
        private final Set<String> tags = new HashSet<>();
        private final Set<String> kinds = new HashSet<>();

        void add(String name, String value) {
            String[] words = value.split(" ");
            switch (name) {
                case "stamp" -> stamp = value;
                case "about" ->
                        papers.put(
                                value.substring(words[0].length() + 1), Integer.valueOf(words[0]));
                case "note" -> links.put(words[0], Arrays.asList(words).subList(1, words.length));
                case "tag" -> tags.add(value);
                case "kind" -> kinds.add(value);
                default -> throw new IllegalArgumentException(name);
            }
        }

        void finish(String name, SortedMap<String, NoteFolder> folders) {
            if (!name.isEmpty()) {
                folders.put(name, new NoteFolder(stamp, papers, links, tags, kinds, List.of()));
            }
        }
    }
}
