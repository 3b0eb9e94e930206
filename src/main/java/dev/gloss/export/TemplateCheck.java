package dev.gloss.export;

import com.samskivert.mustache.MustacheException;

import dev.gloss.anchor.Anchoring;
import dev.gloss.anchor.Selector.TextQuoteSelector;
import dev.gloss.note.Note;
import dev.gloss.note.NoteId;
import dev.gloss.note.Target;
import dev.gloss.paper.Metadata;
import dev.gloss.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the mistakes in a template: broken syntax, and fields that do not exist. It is tried on an
/// invented paper that has everything.
public final class TemplateCheck {

    private static final int MOST = 100;

    private TemplateCheck() {}

    /// Each mistake in a sentence that names the line, from 1, and the field.
    public static List<String> of(Template template) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Object> fields = new HashMap<>(sample(template.scope()));
        while (mistakes.size() < MOST) {
            MarkedWriter out = new MarkedWriter();
            try {
                Template.compiler(out)
                        .strictSections(true)
                        .compile(template.source())
                        .execute(fields, out);
                return mistakes;
            } catch (MustacheException.Context missing) {
                mistakes.add(TemplateException.sentence(missing));
                // There from now on, so that the next mistake comes to light.
                fields.put(missing.key, "");
            } catch (MustacheException broken) {
                mistakes.add(TemplateException.sentence(broken));
                return mistakes;
            }
        }
        return mistakes;
    }

    private static Map<String, Object> sample(Template.Scope scope) {
        ReadingNotes notes = notes();
        return switch (scope) {
            case NOTE -> PaperFields.of(notes, notes.notes().getFirst());
            case PAPER -> PaperFields.of(notes);
            case LIBRARY -> LibraryFields.of(List.of(notes));
        };
    }

    private static ReadingNotes notes() {
        Target target =
                new Target(
                        "sample",
                        "",
                        "",
                        "1 One",
                        1,
                        null,
                        List.of(new TextQuoteSelector("words", "", "")));
        Placement place =
                new Placement.Found(
                        target,
                        List.of("1 One"),
                        1,
                        null,
                        new Anchoring.Exact(new Span(0, 1)),
                        "sample/assets/fig-1.png",
                        0);
        Note note =
                new Note(
                        new NoteId("n-0123456789"),
                        Instant.EPOCH,
                        "question",
                        List.of("tag"),
                        List.of(target),
                        "A body.");
        return new ReadingNotes(
                "sample",
                new Metadata(
                        "A Title", List.of("An Author"), "Words.", 2026, "10.1/1", "2601.1", null),
                List.of("tag"),
                "../papers/sample.pdf",
                "About it.",
                List.of(new PlacedNote(note, List.of(place))),
                Map.of());
    }
}
