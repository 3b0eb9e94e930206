package dev.gloss.library;

import dev.gloss.note.FrontMatter;
import dev.gloss.paper.ReadingOptions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// A paper's entry as the front matter of its `paper.md`: `title`, `authors`, `year`, `doi`,
/// `arxiv`, `tags`, `reading`, `ignore-outline`, `aliases`, and `versions` with `file`, `sha256`,
/// `imported`, `arxiv` and `id` each. What is unknown is left out.
final class PaperCard {

    private static final String ALIASES = "aliases";

    private PaperCard() {}

    static FrontMatter create(PaperEntry entry) {
        SequencedMap<String, Object> present = new LinkedHashMap<>();
        values(entry)
                .forEach((name, value) -> {
                    if (value != null) {
                        present.put(name, value);
                    }
                });
        return FrontMatter.of(present, "");
    }

    static FrontMatter update(FrontMatter card, PaperEntry entry) {
        FrontMatter updated = card;
        for (Map.Entry<String, @Nullable Object> value : values(entry).entrySet()) {
            updated = updated.with(value.getKey(), value.getValue());
        }
        return updated;
    }

    /// The fields that are the reader's own, in the order in which they stand.
    static SequencedMap<String, Object> own(FrontMatter card, PaperEntry entry) {
        SequencedMap<String, Object> own = new LinkedHashMap<>();
        for (String key : card.keys()) {
            if (!values(entry).containsKey(key)) {
                card.get(key).ifPresent(value -> own.put(key, value));
            }
        }
        return own;
    }

    /// @throws IllegalArgumentException if a value makes no sense, saying which
    static PaperEntry read(String key, FrontMatter card) {
        return new PaperEntry(
                key,
                string(card, "title").orElse(""),
                strings(card, "authors"),
                string(card, "year").map(PaperCard::number).orElse(null),
                string(card, "doi").orElse(null),
                string(card, "arxiv").orElse(null),
                strings(card, "tags"),
                string(card, "reading").orElse(PaperEntry.TO_READ),
                new ReadingOptions(
                        string(card, "ignore-outline").filter("true"::equals).isPresent()),
                versions(card));
    }

    /// The keys that the paper had before.
    static List<String> aliases(FrontMatter card) {
        return strings(card, ALIASES);
    }

    static FrontMatter withAliases(FrontMatter card, Set<String> aliases) {
        return card.with(ALIASES, aliases.isEmpty() ? null : List.copyOf(aliases));
    }

    private static SequencedMap<String, @Nullable Object> values(PaperEntry entry) {
        SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", entry.title());
        values.put("authors", entry.authors());
        values.put("year", entry.year());
        values.put("doi", entry.doi());
        values.put("arxiv", entry.arxiv());
        values.put("tags", entry.tags().isEmpty() ? null : entry.tags());
        values.put("reading", entry.reading());
        values.put("ignore-outline", entry.options().ignoreOutline() ? Boolean.TRUE : null);
        values.put("versions", entry.versions().stream().map(PaperCard::version).toList());
        return values;
    }

    private static Map<String, Object> version(PaperEntry.Version version) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("file", version.file());
        values.put("sha256", version.sha256());
        values.put("imported", version.imported().toString());
        if (version.arxiv() != null) {
            values.put("arxiv", version.arxiv());
        }
        if (version.documentId() != null) {
            values.put("id", version.documentId());
        }
        return values;
    }

    private static List<PaperEntry.Version> versions(FrontMatter card) {
        if (!(card.get("versions").orElse(List.of()) instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException("it names no PDF under versions:");
        }
        return list.stream().map(PaperCard::version).toList();
    }

    private static PaperEntry.Version version(Object value) {
        if (!(value instanceof Map<?, ?> map)
                || map.get("file") == null
                || map.get("sha256") == null) {
            throw new IllegalArgumentException("a version without file: and sha256:");
        }
        return new PaperEntry.Version(
                fileName(String.valueOf(map.get("file"))),
                String.valueOf(map.get("sha256")),
                instant(map.get("imported")),
                nullable(map.get("arxiv")),
                nullable(map.get("id")));
    }

    // The file lies in papers/; a path out of it would let a shared note open any file.
    private static String fileName(String name) {
        if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
            throw new IllegalArgumentException("%s is no file of papers/".formatted(name));
        }
        return name;
    }

    private static Instant instant(@Nullable Object value) {
        try {
            return value == null ? Instant.EPOCH : Instant.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("imported: %s is no time".formatted(value), e);
        }
    }

    private static Integer number(String word) {
        try {
            return Integer.valueOf(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("year: %s is no number".formatted(word), e);
        }
    }

    private static Optional<String> string(FrontMatter card, String name) {
        return card.get(name).map(String::valueOf);
    }

    private static List<String> strings(FrontMatter card, String name) {
        Object value = card.get(name).orElse(List.of());
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static @Nullable String nullable(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
