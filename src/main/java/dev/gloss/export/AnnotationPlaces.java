package dev.gloss.export;

import dev.gloss.anchor.Selector;
import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.Target;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an annotation is about.
final class AnnotationPlaces {

    private static final Pattern PAGE = Pattern.compile("(?:^|[&#])page=(\\d{1,6})");

    private final List<Selector> selectors = new ArrayList<>();
    private int page;

    private AnnotationPlaces() {}

    /// @param target one of its targets
    /// @param annotation the whole, where Hypothesis says more of the document
    static Annotation.Place of(JsonNode target, JsonNode annotation) {
        AnnotationPlaces places = new AnnotationPlaces();
        AnnotationFile.list(target.get("selector")).forEach(places::read);
        String source = source(target);
        String scope = AnnotationFile.text(target, "scope", "");
        Matcher inSource = PAGE.matcher(source);
        if (places.page == 0 && inSource.find()) {
            places.page = Integer.parseInt(inSource.group(1));
        }
        boolean isWhole = places.selectors.isEmpty();
        return new Annotation.Place(
                new Target(
                        after(WebAnnotations.PAPER, scope),
                        after(WebAnnotations.SOURCE, source),
                        AnnotationFile.text(target, "gloss:text", ""),
                        AnnotationFile.text(target, "gloss:section", ""),
                        isWhole ? 0 : Math.max(1, places.page),
                        target.has("gloss:label")
                                ? AnnotationFile.text(target, "gloss:label", "")
                                : null,
                        places.selectors),
                documents(source, annotation));
    }

    private void read(JsonNode selector) {
        switch (AnnotationFile.text(selector, "type", "")) {
            case "TextQuoteSelector" -> {
                String exact = AnnotationFile.text(selector, "exact", "");
                if (!exact.isBlank()) {
                    selectors.add(
                            new TextQuoteSelector(
                                    exact,
                                    AnnotationFile.text(selector, "prefix", ""),
                                    AnnotationFile.text(selector, "suffix", "")));
                }
            }
            case "TextPositionSelector" -> {
                int start = selector.path("start").asInt(-1);
                int end = selector.path("end").asInt(-1);
                if (start >= 0 && end > start) {
                    selectors.add(new TextPositionSelector(start, end));
                }
            }
            case "FragmentSelector" -> {
                Matcher matcher = PAGE.matcher(AnnotationFile.text(selector, "value", ""));
                page = matcher.find() ? Integer.parseInt(matcher.group(1)) : page;
            }
            case "PageSelector" -> page = selector.path("index").asInt(-1) + 1;
            default -> {}
        }
        AnnotationFile.list(selector.get("refinedBy")).forEach(this::read);
    }

    private static String source(JsonNode target) {
        if (target.isString()) {
            return target.asString();
        }
        JsonNode source = target.path("source");
        String id = source.isString() ? source.asString() : AnnotationFile.text(source, "id", "");
        return id.isEmpty() ? AnnotationFile.text(target, "id", "") : id;
    }

    private static List<String> documents(String source, JsonNode annotation) {
        List<String> documents = new ArrayList<>();
        documents.add(source);
        documents.add(AnnotationFile.text(annotation, "uri", ""));
        JsonNode document = annotation.path("document");
        AnnotationFile.list(document.get("title")).map(JsonNode::asString).forEach(documents::add);
        AnnotationFile.list(document.get("link"))
                .map(link -> AnnotationFile.text(link, "href", ""))
                .forEach(documents::add);
        documents.add(AnnotationFile.text(document, "documentFingerprint", ""));
        documents.removeIf(String::isBlank);
        return documents.stream().distinct().toList();
    }

    private static String after(String prefix, String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }
}
