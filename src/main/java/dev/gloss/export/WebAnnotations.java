package dev.gloss.export;

import dev.gloss.anchor.Selector;
import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.Note;
import dev.gloss.note.Target;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Notes as JSON-LD after the [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/):
/// one collection with one page that holds all of a paper's.
///
/// Papers, PDFs and notes have no address on the web, so they are named by URNs. What the model has
/// no name for stands under `gloss:`.
public final class WebAnnotations {

    static final String ANNO = "http://www.w3.org/ns/anno.jsonld";
    static final String TERMS = "urn:x-gloss:term:";
    static final String NOTE = "urn:x-gloss:note:";
    static final String PAPER = "urn:x-gloss:paper:";
    static final String SOURCE = "urn:x-gloss:source:";

    /// How the Recommendation names fragments of PDFs (section 4.2.1).
    static final String PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, String> MOTIVATIONS =
            Map.of(
                    "question", "questioning",
                    "highlight", "highlighting",
                    "summary", "describing");

    private WebAnnotations() {}

    /// The whole file.
    public static String write(ReadingNotes notes) {
        List<Map<String, Object>> items =
                Arrangement.of(notes.notes()).stream()
                        .filter(Entry.Noted.class::isInstance)
                        .map(entry -> annotation(((Entry.Noted) entry).note().note()))
                        .toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", PAPER + notes.key() + ":notes:1");
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", List.of(ANNO, Map.of("gloss", TERMS)));
        collection.put("id", PAPER + notes.key() + ":notes");
        collection.put("type", "AnnotationCollection");
        collection.put("label", notes.title());
        collection.put("total", items.size());
        collection.put("first", page);
        return JSON.writeValueAsString(collection) + "\n";
    }

    private static Map<String, Object> annotation(Note note) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", NOTE + note.id());
        annotation.put("type", "Annotation");
        annotation.put("motivation", MOTIVATIONS.getOrDefault(note.kind(), "commenting"));
        annotation.put("created", note.created().toString());
        annotation.put("body", bodies(note));
        annotation.put("target", note.targets().stream().map(WebAnnotations::target).toList());
        return annotation;
    }

    private static List<Map<String, Object>> bodies(Note note) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        if (!note.body().isEmpty()) {
            Map<String, Object> body = body("commenting", note.body());
            body.put("format", "text/markdown");
            bodies.add(body);
        }
        bodies.add(body("classifying", note.kind()));
        note.tags().forEach(tag -> bodies.add(body("tagging", tag)));
        return bodies;
    }

    private static Map<String, Object> body(String purpose, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        return body;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "SpecificResource");
        map.put("source", source(target));
        map.put("scope", PAPER + target.paper());
        if (!target.isWhole()) {
            map.put("selector", selectors(target));
        }
        put(map, "gloss:text", target.text());
        put(map, "gloss:section", target.section());
        put(map, "gloss:label", target.label());
        return map;
    }

    private static Map<String, Object> source(Target target) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put(
                "id",
                target.source().isEmpty() ? PAPER + target.paper() : SOURCE + target.source());
        source.put("type", "Text");
        source.put("format", "application/pdf");
        return source;
    }

    private static List<Map<String, Object>> selectors(Target target) {
        List<Map<String, Object>> selectors = new ArrayList<>();
        for (Selector selector : target.selectors()) {
            Map<String, Object> map = new LinkedHashMap<>();
            switch (selector) {
                case TextQuoteSelector(String exact, String prefix, String suffix) -> {
                    map.put("type", "TextQuoteSelector");
                    map.put("exact", exact);
                    map.put("prefix", prefix);
                    map.put("suffix", suffix);
                }
                case TextPositionSelector(int start, int end) -> {
                    map.put("type", "TextPositionSelector");
                    map.put("start", start);
                    map.put("end", end);
                }
            }
            selectors.add(map);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("type", "FragmentSelector");
        page.put("conformsTo", PDF_FRAGMENTS);
        page.put("value", "page=" + target.page());
        selectors.add(page);
        return selectors;
    }

    private static void put(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            map.put(name, value);
        }
    }
}
