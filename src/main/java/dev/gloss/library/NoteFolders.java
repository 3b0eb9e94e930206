package dev.gloss.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of all notes without reading them again.
///
/// @param folders by name
record NoteFolders(SortedMap<String, NoteFolder> folders) {

    static final NoteFolders UNKNOWN = new NoteFolders(new TreeMap<>());

    NoteFolders {
        folders = new TreeMap<>(folders);
    }

    /// Names of the folders in which notes about a paper lie.
    List<String> about(String key) {
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().papers().containsKey(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How many notes are about each paper that there are notes about, by key.
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        all().forEach(folder ->
                folder.papers().forEach((key, count) -> counts.merge(key, count, Integer::sum)));
        return counts;
    }

    /// Keys of the papers that notes about a paper are about too, and its own.
    Set<String> papersBeside(String key) {
        Set<String> keys = new TreeSet<>(Set.of(key));
        about(key).forEach(name -> keys.addAll(folder(name).papers().keySet()));
        return keys;
    }

    /// By what it is seen that notes about a paper may have changed.
    String stamp(String key) {
        return about(key).stream()
                .map(name -> name + " " + folder(name).stamp())
                .toList()
                .toString();
    }

    Set<String> ids() {
        return united(all().map(folder -> folder.links().keySet()));
    }

    /// Which notes link to which.
    NoteLinks links() {
        NoteLinks links = new NoteLinks();
        all().forEach(folder -> folder.links().forEach(links::add));
        return links;
    }

    KnownNotes summary() {
        return new KnownNotes(
                counts(),
                united(all().map(NoteFolder::tags)),
                united(all().map(NoteFolder::kinds)),
                links());
    }

    /// Names of the folders with files that are no notes.
    List<String> withProblems() {
        return folders.keySet().stream()
                .filter(name -> !folder(name).problems().isEmpty())
                .toList();
    }

    /// Files that are no notes, in sentences.
    List<String> problems() {
        return all().flatMap(folder -> folder.problems().stream()).map(Notebook::sentence).toList();
    }

    private Stream<NoteFolder> all() {
        return folders.values().stream();
    }

    /// What is known of a folder; nothing of one that is new.
    NoteFolder folder(String name) {
        return folders.getOrDefault(name, NoteFolder.EMPTY);
    }

    private static Set<String> united(Stream<? extends Collection<String>> some) {
        Set<String> united = new TreeSet<>();
        some.forEach(united::addAll);
        return united;
    }
}
