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
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// A note as a Markdown file with front matter. A person may write one by hand: what is left out
/// has a meaning.
final class NoteFile {

    /// The file with one paper's key replaced in all targets that name it.
    static FrontMatter renamePaper(FrontMatter file, Note note, String key, String other) {
        FrontMatter renamed = file;
        for (int i = 0; i < note.targets().size(); i++) {
            List<?> path = List.of("targets", i, "paper");
            if (note.targets().get(i).paper().equals(key) && file.node(path).isPresent()) {
                renamed = renamed.with(path, other);
            }
        }
        return renamed;
    }

    private static final String TARGETS = "targets";
    private static final String WAS = "was";

    /// Keys of a target and of its selectors whose values are numbers.
    private static final Set<String> NUMBERS = Set.of("page", "start", "end");

    private NoteFile() {}

    /// @param own keys that are none of Gloss's, after its own
    static FrontMatter create(Note note, SequencedMap<String, String> own) {
        SequencedMap<String, Object> values = values(note);
        values.putAll(own);
        FrontMatter file = FrontMatter.of(values, "");
        return file.withBody(ended(file, note.body()));
    }

    /// The file with what has changed of the note spliced in, and nothing else touched.
    ///
    /// @param old the note as it was read from that file
    static FrontMatter update(FrontMatter file, Note old, Note note) {
        SequencedMap<String, Object> before = values(old);
        FrontMatter updated = file;
        for (Map.Entry<String, Object> value : values(note).entrySet()) {
            if (!value.getValue().equals(before.get(value.getKey()))) {
                updated =
                        value.getKey().equals(TARGETS)
                                ? updateTargets(updated, old.targets(), note.targets())
                                : updated.with(value.getKey(), value.getValue());
            }
        }
        return note.body().equals(old.body())
                ? updated
                : updated.withBody(ended(file, note.body()));
    }

    // What another program puts behind a body begins a line of its own.
    private static String ended(FrontMatter file, String body) {
        return body.isEmpty() ? "" : body + file.lineEnd();
    }

    /// The body without the line end that closes the file.
    private static String body(FrontMatter file) {
        String body = file.body();
        return body.endsWith(file.lineEnd())
                ? body.substring(0, body.length() - file.lineEnd().length())
                : body;
    }

    /// Reads a note.
    ///
    /// @param id its name, from the file's
    /// @param key the paper in whose folder it lies, which it is about if it names no target
    /// @param modified stands in for a missing `created`
    /// @throws MalformedFrontMatterException if a value makes no sense, saying which
    static Note read(FrontMatter file, NoteId id, String key, Instant modified)
            throws MalformedFrontMatterException {
        if (file.toString().isBlank()) {
            throw file.malformed(List.of(), "the file is empty");
        }
        Value written = Value.of(file, "id");
        if (!written.string(id.value()).equals(id.value())) {
            throw written.malformed(
                    "%s, but the file's name says %s".formatted(written.string(""), id));
        }
        return new Note(
                id,
                created(Value.of(file, "created"), modified),
                Value.of(file, "kind").string(Note.DEFAULT_KIND),
                Value.of(file, "tags").items().stream().map(tag -> tag.string("")).toList(),
                targets(Value.of(file, TARGETS), key),
                body(file));
    }

    private static SequencedMap<String, Object> values(Note note) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("id", note.id().value());
        values.put("created", note.created().toString());
        values.put("kind", note.kind());
        values.put("tags", note.tags());
        values.put(
                TARGETS, note.targets().stream().map(target -> present(values(target))).toList());
        return values;
    }

    private static SequencedMap<String, @Nullable Object> values(Target target) {
        SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("paper", target.paper());
        values.put("source", nullIfEmpty(target.source()));
        values.put("text", nullIfEmpty(target.text()));
        values.put("section", nullIfEmpty(target.section()));
        values.put("page", target.page() > 0 ? target.page() : null);
        values.put("label", target.label());
        values.put("orphaned", nullIfEmpty(target.orphaned()));
        values.put(
                "selector",
                target.isWhole()
                        ? null
                        : target.selectors().stream().map(NoteFile::values).toList());
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

    private static SequencedMap<String, Object> present(
            SequencedMap<String, @Nullable Object> values) {
        SequencedMap<String, Object> present = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> Optional.ofNullable(value).ifPresent(v -> present.put(name, v)));
        return present;
    }

    private static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }

    private static FrontMatter updateTargets(
            FrontMatter file, List<Target> before, List<Target> targets) {
        List<Value> written = Value.of(file, TARGETS).items();
        boolean oneByOne =
                written.size() == targets.size()
                        && written.stream().allMatch(each -> each.plain() instanceof Map);
        if (!oneByOne) {
            return file.with(
                    TARGETS, targets.stream().map(target -> present(values(target))).toList());
        }
        FrontMatter updated = file;
        for (int i = 0; i < targets.size(); i++) {
            updated = updateTarget(updated, i, before.get(i), targets.get(i));
        }
        return updated;
    }

    /// A target that gets another place keeps the earlier one, whatever stood in it, under `was`.
    private static FrontMatter updateTarget(
            FrontMatter file, int index, Target before, Target target) {
        SequencedMap<String, @Nullable Object> changed = values(target);
        SequencedMap<String, @Nullable Object> old = values(before);
        changed.keySet().removeIf(key -> Objects.equals(changed.get(key), old.get(key)));
        if (!before.selectors().equals(target.selectors())) {
            changed.put(WAS, earlier(Value.of(file, TARGETS).items().get(index)));
        }
        FrontMatter updated = file;
        for (Map.Entry<String, @Nullable Object> each : changed.entrySet()) {
            updated = updated.with(List.of(TARGETS, index, each.getKey()), each.getValue());
        }
        return updated;
    }

    private static List<Object> earlier(Value target) {
        List<Object> earlier = new ArrayList<>();
        for (Value each : target.get(WAS).items()) {
            Optional.ofNullable(each.plain()).map(NoteFile::numbered).ifPresent(earlier::add);
        }
        Map<Object, Object> last = new LinkedHashMap<>();
        if (target.plain() instanceof Map<?, ?> map) {
            last.putAll(map);
        }
        last.keySet().removeAll(Set.of("paper", "orphaned", WAS));
        earlier.add(numbered(last));
        return earlier;
    }

    /// A value as it was read, which is strings all through, with numbers where a target has them.
    private static Object numbered(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> numbered = new LinkedHashMap<>();
                map.forEach((key, each) ->
                        numbered.put(
                                key,
                                isNumber(key, each)
                                        ? Integer.valueOf(each.toString())
                                        : numbered(each)));
                yield numbered;
            }
            case List<?> list -> list.stream().map(NoteFile::numbered).toList();
            default -> value;
        };
    }

    private static boolean isNumber(Object key, Object value) {
        return NUMBERS.contains(key) && value instanceof String word && word.matches("\\d{1,9}");
    }

    private static Instant created(Value value, Instant otherwise)
            throws MalformedFrontMatterException {
        try {
            return value.isThere() ? Instant.parse(value.string("")) : otherwise;
        } catch (DateTimeParseException _) {
            throw value.malformed(
                    "%s is no time such as 2026-11-23T10:15:30Z".formatted(value.string("")));
        }
    }

    private static List<Target> targets(Value value, String key)
            throws MalformedFrontMatterException {
        List<Target> targets = new ArrayList<>();
        for (Value each : value.items()) {
            if (!(each.plain() instanceof Map)) {
                throw value.malformed("%s names no paper".formatted(each.string("")));
            }
            targets.add(target(each, key));
        }
        return targets.isEmpty() ? List.of(Target.whole(key, "", "")) : targets;
    }

    private static Target target(Value value, String key) throws MalformedFrontMatterException {
        List<Selector> selectors = new ArrayList<>();
        for (Value selector : value.get("selector").items()) {
            selector(selector).ifPresent(selectors::add);
        }
        return new Target(
                value.get("paper").string(key),
                value.get("source").string(""),
                value.get("text").string(""),
                value.get("section").string(""),
                selectors.isEmpty() ? 0 : Math.max(1, value.get("page").number(1)),
                value.get("label").string().orElse(null),
                value.get("orphaned").string(""),
                selectors);
    }

    // Selectors of other programs are left in the file and not used.
    private static Optional<Selector> selector(Value value) throws MalformedFrontMatterException {
        try {
            return switch (value.get("type").string("")) {
                case "TextQuoteSelector" ->
                        Optional.of(
                                new TextQuoteSelector(
                                        value.get("exact").string(""),
                                        value.get("prefix").string(""),
                                        value.get("suffix").string("")));
                case "TextPositionSelector" ->
                        Optional.of(
                                new TextPositionSelector(
                                        value.get("start").number(0), value.get("end").number(0)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            throw value.malformed(String.valueOf(e.getMessage()));
        }
    }
}
