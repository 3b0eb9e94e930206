package dev.gloss.export;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// What an annotation says.
///
/// @param text Markdown; several texts are paragraphs
/// @param kind empty if it names none
record AnnotationBodies(String text, String kind, List<String> tags) {

    static AnnotationBodies of(JsonNode annotation) {
        List<String> texts = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        String kind = "";
        add(texts, AnnotationFile.text(annotation, "bodyValue", ""));
        // Hypothesis has its own names.
        add(texts, AnnotationFile.text(annotation, "text", ""));
        AnnotationFile.list(annotation.get("tags")).map(JsonNode::asString).forEach(tags::add);
        for (JsonNode body : AnnotationFile.list(annotation.get("body")).toList()) {
            String value =
                    body.isString()
                            ? body.asString()
                            : AnnotationFile.text(
                                    body, "value", AnnotationFile.text(body, "id", ""));
            switch (AnnotationFile.text(body, "purpose", "")) {
                case "tagging" -> add(tags, value);
                case "classifying" -> kind = value;
                default -> add(texts, value);
            }
        }
        return new AnnotationBodies(String.join("\n\n", texts), kind, tags);
    }

    private static void add(List<String> to, String value) {
        if (!value.isBlank()) {
            to.add(value);
        }
    }
}
