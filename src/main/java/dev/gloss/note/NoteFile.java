package dev.gloss.note;

import dev.gloss.anchor.Selector;
import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A note as a Markdown file with front matter. A person may write one by hand: what is left out
/// has a meaning.
final class NoteFile {

    private NoteFile() {}

    static FrontMatter create(Note note) {
        return FrontMatter.of(values(note), note.body());
    }

    /// The file with the note's values spliced in.
    static FrontMatter update(FrontMatter file, Note note) {
        FrontMatter updated = file;
        for (Map.Entry<String, Object> value : values(note).entrySet()) {
            updated = updated.with(value.getKey(), value.getValue());
        }
        return updated.withBody(note.body());
    }

    /// Reads a note.
    ///
    /// @param id its name, from the file's
    /// @param key the paper in whose folder it lies, which it is about if it names no target
    /// @param modified stands in for a missing `created`
    /// @throws IllegalArgumentException if a value makes no sense, saying which
    static Note read(FrontMatter file, NoteId id, String key, Instant modified) {
        Object written = file.get("id").orElse(id.value());
        if (!written.equals(id.value())) {
            throw new IllegalArgumentException(
                    "its id is %s, and its name says %s".formatted(written, id));
        }
        return new Note(
                id,
                file.get("created").map(NoteFile::instant).orElse(modified),
                file.get("kind").map(String::valueOf).orElse(Note.DEFAULT_KIND),
                strings(file.get("tags").orElse(List.of())),
                targets(file.get("targets").orElse(List.of()), key),
                file.body());
    }

    private static SequencedMap<String, Object> values(Note note) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("id", note.id().value());
        values.put("created", note.created().toString());
        values.put("kind", note.kind());
        values.put("tags", note.tags());
        values.put("targets", note.targets().stream().map(NoteFile::values).toList());
        return values;
    }

    private static Map<String, Object> values(Target target) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("paper", target.paper());
        putUnlessEmpty(values, "source", target.source());
        putUnlessEmpty(values, "text", target.text());
        putUnlessEmpty(values, "section", target.section());
        if (target.page() > 0) {
            values.put("page", target.page());
        }
        if (target.label() != null) {
            values.put("label", target.label());
        }
        if (!target.isWhole()) {
            values.put("selector", target.selectors().stream().map(NoteFile::values).toList());
        }
        return values;
    }

    private static Map<String, Object> values(Selector selector) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        switch (selector) {
            case TextQuoteSelector(String exact, String prefix, String suffix) -> {
                values.put("type", "TextQuoteSelector");
                values.put("exact", exact);
                values.put("prefix", prefix);
                values.put("suffix", suffix);
            }
            case TextPositionSelector(int start, int end) -> {
                values.put("type", "TextPositionSelector");
                values.put("start", start);
                values.put("end", end);
            }
        }
        return values;
    }

    private static void putUnlessEmpty(Map<String, Object> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private static List<Target> targets(Object value, String key) {
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("targets: is no list");
        }
        List<Target> targets = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(
                        "targets: holds %s, which names no paper".formatted(each));
            }
            targets.add(target(map, key));
        }
        return targets.isEmpty() ? List.of(Target.whole(key, "", "")) : targets;
    }

    private static Target target(Map<?, ?> map, String key) {
        List<Selector> selectors = new ArrayList<>();
        if (map.get("selector") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> selector) {
                    add(selectors, selector);
                }
            }
        }
        return new Target(
                string(map, "paper", key),
                string(map, "source", ""),
                string(map, "text", ""),
                string(map, "section", ""),
                selectors.isEmpty() ? 0 : Math.max(1, number(map, "page", 1)),
                map.get("label") == null ? null : string(map, "label", ""),
                selectors);
    }

    // Selectors of other programs are left in the file and not used.
    private static void add(List<Selector> selectors, Map<?, ?> map) {
        switch (string(map, "type", "")) {
            case "TextQuoteSelector" ->
                    selectors.add(
                            new TextQuoteSelector(
                                    string(map, "exact", ""),
                                    string(map, "prefix", ""),
                                    string(map, "suffix", "")));
            case "TextPositionSelector" ->
                    selectors.add(
                            new TextPositionSelector(
                                    number(map, "start", 0), number(map, "end", 0)));
            default -> {
                return;
            }
        }
    }

    private static String string(Map<?, ?> map, String name, String otherwise) {
        @Nullable Object value = map.get(name);
        return value == null ? otherwise : value.toString();
    }

    private static int number(Map<?, ?> map, String name, int otherwise) {
        String word = string(map, name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: %s is no number".formatted(name, word), e);
        }
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    private static Instant instant(Object value) {
        try {
            return Instant.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "created: %s is no time such as 2026-11-23T10:15:30Z".formatted(value), e);
        }
    }
}
