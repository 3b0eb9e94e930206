package dev.gloss.export;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A file of annotations: W3C JSON-LD (a collection, a page, a list, or one), or what Hypothesis
/// exports and its API answers.
public final class AnnotationFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> KINDS =
            Map.of(
                    "questioning", "question",
                    "highlighting", "highlight",
                    "describing", "summary");

    private AnnotationFile() {}

    /// What became of one annotation.
    public sealed interface Item {

        /// It makes sense.
        record Read(Annotation annotation) implements Item {}

        /// It does not.
        ///
        /// @param id its name there, or its position in the file
        /// @param reason one line
        record Broken(String id, String reason) implements Item {}
    }

    /// All annotations in the order in which they stand.
    ///
    /// @throws IllegalArgumentException if this is no JSON, or holds no annotations, in one line
    public static List<Item> read(String json) {
        List<JsonNode> found = new ArrayList<>();
        try {
            collect(JSON.readTree(json), found);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "it holds no annotations, neither the W3C's nor those of Hypothesis");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode node : found) {
            items.add(item(node, "#" + (items.size() + 1)));
        }
        return items;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, into));
        } else if (node.has("target") || node.has("bodyValue")) {
            into.add(node);
        } else {
            for (String name : List.of("first", "items", "annotations", "rows")) {
                if (node.has(name)) {
                    collect(node.get(name), into);
                }
            }
        }
    }

    private static Item item(JsonNode node, String otherwise) {
        String id = text(node, "id", otherwise);
        try {
            return new Item.Read(annotation(node, id));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Item.Broken(id, String.valueOf(e.getMessage()));
        }
    }

    private static Annotation annotation(JsonNode node, String id) {
        AnnotationBodies bodies = AnnotationBodies.of(node);
        List<Annotation.Place> places =
                list(node.get("target")).map(target -> AnnotationPlaces.of(target, node)).toList();
        boolean hasWords = places.stream().anyMatch(place -> !place.target().isWhole());
        String usual = bodies.text().isEmpty() && hasWords ? "highlight" : "note";
        String motivation =
                list(node.get("motivation")).map(JsonNode::asString).findFirst().orElse("");
        String kind =
                bodies.kind().isEmpty() ? KINDS.getOrDefault(motivation, usual) : bodies.kind();
        return new Annotation(id, created(node), kind, bodies.tags(), bodies.text(), places);
    }

    private static Instant created(JsonNode node) {
        String words = text(node, "created", "");
        return words.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(words).toInstant();
    }

    /// One thing, or the things in a list.
    static Stream<JsonNode> list(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Stream.of();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    static String text(JsonNode node, String name, String otherwise) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() ? otherwise : value.asString();
    }
}
