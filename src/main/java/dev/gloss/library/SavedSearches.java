package dev.gloss.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gloss.note.DurableFile;
import dev.gloss.note.FrontMatter;
import dev.gloss.note.MalformedFrontMatterException;
import dev.gloss.text.Suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Searches that a reader gave a name: `notes/.gloss/searches.yaml`, a line for each, which may be
/// edited with anything.
public final class SavedSearches {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z0-9][a-z0-9-]{0,39}):");
    private static final Pattern MENTIONED =
            Pattern.compile("(?<![^\\s(+!-])@([a-z0-9][a-z0-9-]{0,39})(?=[\\s)]|$)");

    /// A search may use another, but hardly more of them than this, one inside the other.
    private static final int DEEPEST = 5;

    private final Path file;

    SavedSearches(Path file) {
        this.file = file;
    }

    /// All of them by name.
    ///
    /// @throws LibraryException if the file is there and cannot be understood
    public SortedMap<String, String> all() {
        String text = text();
        FrontMatter values = parsed(text);
        SortedMap<String, String> all = new TreeMap<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            values.get(line.group(1))
                    .ifPresent(query -> all.put(line.group(1), String.valueOf(query)));
        }
        return all;
    }

    /// Keeps a search; one of the same name gives way to it.
    ///
    /// @throws LibraryException if the name is none, or the file cannot be understood or written
    public void save(String name, String query) {
        if (!NAME.matcher(name).matches()) {
            throw LibraryException.missing(
                    "%s cannot name a search: small letters, digits and hyphens can"
                            .formatted(name));
        }
        write(parsed(text()).with(name, query));
    }

    /// Forgets a search.
    ///
    /// @throws LibraryException if there is none of that name, with the nearest
    public void forget(String name) {
        requireSaved(name);
        write(parsed(text()).with(name, null));
    }

    /// The query with every `@name` of a saved search replaced by that search.
    ///
    /// @throws LibraryException if the whole query names a search that is not saved; among other
    ///   words, `@` and a word are just that
    String expanded(String query) {
        return query.indexOf('@') < 0 ? query : expanded(query, DEEPEST);
    }

    private String expanded(String query, int deeper) {
        String whole = query.strip();
        if (whole.startsWith("@") && NAME.matcher(whole.substring(1)).matches()) {
            String saved = requireSaved(whole.substring(1));
            return deeper == 0 ? saved : expanded(saved, deeper - 1);
        }
        SortedMap<String, String> all = all();
        return MENTIONED
                .matcher(query)
                .replaceAll(mention ->
                        Matcher.quoteReplacement(
                                Optional.ofNullable(all.get(mention.group(1)))
                                        .filter(_ -> deeper > 0)
                                        .map(saved -> "(" + expanded(saved, deeper - 1) + ")")
                                        .orElse(mention.group())));
    }

    private String requireSaved(String name) {
        SortedMap<String, String> all = all();
        String saved = all.get(name);
        if (saved == null) {
            throw LibraryException.missing(
                    "no search is saved as %s%s; search --saved lists them"
                            .formatted(name, Suggestion.sentence(name, all.keySet())));
        }
        return saved;
    }

    private String text() {
        try {
            return Files.readString(file, UTF_8);
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FrontMatter parsed(String text) {
        try {
            return FrontMatter.ofYaml(text);
        } catch (MalformedFrontMatterException e) {
            throw LibraryException.missing(
                    "%s cannot be understood: %s".formatted(file, e.getMessage()));
        }
    }

    private void write(FrontMatter values) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            String before = Files.exists(file) ? Files.readString(file, UTF_8) : null;
            DurableFile.write(file, values.toYaml(), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
