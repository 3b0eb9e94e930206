package dev.gloss.export;

import static dev.gloss.export.Given.created;
import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.id;
import static dev.gloss.export.Given.placed;
import static dev.gloss.export.Given.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gloss.anchor.Selector.TextPositionSelector;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.Note;
import dev.gloss.note.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

class WebAnnotationsTest {

    private static final Target PLACE =
            new Target(
                    "walks",
                    "sha256:0f",
                    "gloss-1:51ab",
                    "2.1 Model",
                    9,
                    "117",
                    List.of(
                            new TextQuoteSelector(
                                    "a \"walk\" \\ of\n𝛼 steps", "before ", " after"),
                            new TextPositionSelector(20, 39)));
    private static final Note NOTE =
            new Note(
                    id('b'),
                    created(),
                    "my own kind",
                    List.of("moe", "load balancing"),
                    List.of(PLACE, Target.whole("walks", "sha256:0f", "gloss-1:51ab")),
                    "\nWhy *one*?\n\n- or \u201ctwo\u201d\n");

    @Test
    void aNoteComesBackWithoutLoss() {
        String json = WebAnnotations.write(reading(placed(NOTE, found(PLACE, 1), whole())));

        assertThat(AnnotationFile.read(json))
                .singleElement()
                .isInstanceOfSatisfying(
                        AnnotationFile.Item.Read.class,
                        item -> {
                            Annotation read = item.annotation();
                            assertThat(read.noteId()).contains(NOTE.id().value());
                            assertThat(read.created()).isEqualTo(NOTE.created());
                            assertThat(read.kind()).isEqualTo(NOTE.kind());
                            assertThat(read.tags()).isEqualTo(NOTE.tags());
                            assertThat(read.body()).isEqualTo(NOTE.body());
                            assertThat(read.places())
                                    .extracting(Annotation.Place::target)
                                    .isEqualTo(NOTE.targets());
                        });
    }

    private static Placement whole() {
        return new Placement.Whole(NOTE.targets().getLast());
    }

    /// What the Recommendation says an Annotation, a TextualBody, a SpecificResource and each
    /// selector must have.
    @Test
    void whatIsWrittenHasWhatTheModelDemands() {
        JsonNode collection =
                JsonMapper.shared()
                        .readTree(
                                WebAnnotations.write(
                                        reading(placed(NOTE, found(PLACE, 1), whole()))));

        assertThat(collection.get("@context").get(0).asString())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").asString()).isEqualTo("AnnotationCollection");
        JsonNode page = collection.get("first");
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        JsonNode annotation = page.get("items").get(0);
        assertThat(annotation.get("id").asString()).startsWith("urn:");
        assertThat(annotation.get("type").asString()).isEqualTo("Annotation");
        assertThat(annotation.get("motivation").asString()).isEqualTo("commenting");
        annotation
                .get("body")
                .forEach(body -> {
                    assertThat(body.get("type").asString()).isEqualTo("TextualBody");
                    assertThat(body.has("value")).isTrue();
                });
        JsonNode target = annotation.get("target").get(0);
        assertThat(target.get("type").asString()).isEqualTo("SpecificResource");
        assertThat(target.get("source").get("id").asString()).startsWith("urn:");
        assertThat(target.get("selector").get(0).get("exact").asString())
                .isEqualTo("a \"walk\" \\ of\n𝛼 steps");
        assertThat(target.get("selector").get(1).get("start").asInt()).isEqualTo(20);
        JsonNode fragment = target.get("selector").get(2);
        assertThat(fragment.get("type").asString()).isEqualTo("FragmentSelector");
        assertThat(fragment.get("conformsTo").asString())
                .isEqualTo("http://tools.ietf.org/rfc/rfc3778");
        assertThat(fragment.get("value").asString()).isEqualTo("page=9");
    }

    @Test
    void whatHypothesisExportsIsRead() {
        Annotation read =
                only(
                        """
                        {"export_date": "2026-11-25T10:00:00Z", "client_version": "1.2",
                         "annotations": [{
                          "id": "abc", "created": "2026-11-23T10:15:30.123456+00:00",
                          "text": "A *thought*", "tags": ["moe"], "uri": "urn:x-pdf:0a1b",
                          "document": {"title": ["A Study of Walks"]},
                          "target": [{"source": "urn:x-pdf:0a1b", "selector": [
                            {"type": "PageSelector", "index": 8, "label": "9"},
                            {"type": "TextPositionSelector", "start": 5, "end": 9},
                            {"type": "TextQuoteSelector", "exact": "walk", "prefix": "a ", "suffix": " of"}]}]
                         }]}
                        """);

        assertThat(read.body()).isEqualTo("A *thought*");
        assertThat(read.tags()).containsExactly("moe");
        assertThat(read.noteId()).isEmpty();
        assertThat(read.places().getFirst().target().page()).isEqualTo(9);
        assertThat(read.places().getFirst().target().quote()).isEqualTo("walk");
        assertThat(read.places().getFirst().documents())
                .containsExactly("urn:x-pdf:0a1b", "A Study of Walks");
    }

    @Test
    void wordsWithoutAThoughtAreAHighlight() {
        assertThat(
                        only("""
                        {"id": "x", "target": {"source": "http://example.org/a.pdf#page=3",
                         "selector": {"type": "TextQuoteSelector", "exact": "walk"}}}
                        """)
                                .kind())
                .isEqualTo("highlight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\": 1}", "\u0000", "12"})
    void whatIsNoAnnotationIsRefusedInOneLine(String json) {
        assertThatThrownBy(() -> AnnotationFile.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("it ");
    }

    @Test
    void aBrokenAnnotationCostsItselfOnly() {
        assertThat(
                        AnnotationFile.read(
                                """
                                [{"id": "a", "created": "yesterday", "target": "urn:x"},
                                 {"id": "b", "target": "urn:x", "bodyValue": "fine"}]
                                """))
                .hasExactlyElementsOfTypes(
                        AnnotationFile.Item.Broken.class, AnnotationFile.Item.Read.class);
    }

    private static Annotation only(String json) {
        return ((AnnotationFile.Item.Read) AnnotationFile.read(json).getFirst()).annotation();
    }
}
