package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A passage as a document of the index: what it is found by, and what a hit shows.
///
/// Title and authors are kept with the first passage of a paper only: [Papers] finds the others.
final class PassageDocument {

    private static final String PLACE = "place";
    private static final String PAGE_LABEL = "pageLabel";
    private static final String NOTE_ID = "noteId";

    private PassageDocument() {}

    /// Finds the document of a passage, whatever else has changed.
    static Query same(IndexedPassage passage) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KEY, passage.paper().key())), Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowExactQuery(Fields.ORDINAL, passage.ordinal()),
                        Occur.FILTER)
                .build();
    }

    static Document of(IndexedPassage passage) {
        Document document = new Document();
        document.add(new NumericDocValuesField(Fields.ORDINAL, passage.ordinal()));
        document.add(new StoredField(Fields.ORDINAL, passage.ordinal()));
        document.add(new StoredField(PLACE, passage.place()));
        addValue(document, Fields.KIND, passage.kind().label());
        document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.YES));
        document.add(new StoredField(PAGE_LABEL, passage.pageLabel()));
        document.add(new StoredField(Fields.PAGE, passage.page()));
        document.add(new NumericDocValuesField(Fields.PAGE, passage.page()));
        document.add(new FloatDocValuesField(Fields.WEIGHT, Weights.of(passage.kind())));
        Glossary.fields(passage.text()).forEach(document::add);
        addSections(document, passage.sections());
        if (passage.kind() == PassageKind.HEADING) {
            document.add(new TextField(Fields.HEADING, passage.text(), Field.Store.NO));
        }
        addPaper(document, passage.paper());
        if (passage.ordinal() <= 0) {
            addTitle(document, passage.paper());
        }
        passage.notes().forEach(note -> addNote(document, note));
        return document;
    }

    /// What a hit shows of a document.
    ///
    /// @param found what the query found in its text, perhaps nothing
    static Hit hit(Document document, double score, Highlights found) {
        String text = document.get(Fields.TEXT);
        Highlights highlights = found.matches().isEmpty() ? Highlights.none(text) : found;
        return new Hit(
                document.get(Fields.KEY),
                document.getField(Fields.ORDINAL).numericValue().intValue(),
                document.get(PLACE),
                PassageKind.labelled(document.get(Fields.KIND)).orElse(PassageKind.OTHER),
                List.of(document.getValues(Fields.ABOVE)),
                document.getField(Fields.PAGE).numericValue().intValue(),
                document.get(PAGE_LABEL),
                score,
                text,
                highlights.matches(),
                highlights.snippet(),
                notes(document),
                List.of());
    }

    /// The notes on a passage, as far as a hit shows them.
    private static List<FoundNote> notes(Document document) {
        String[] ids = document.getValues(NOTE_ID);
        String[] bodies = document.getValues(Fields.NOTE);
        List<FoundNote> notes = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            notes.add(new FoundNote(ids[i], bodies[i], List.of()));
        }
        return notes;
    }

    private static void addSections(Document document, List<String> sections) {
        for (String section : sections) {
            document.add(new TextField(Fields.ABOVE, section, Field.Store.YES));
        }
        if (!sections.isEmpty()) {
            document.add(
                    new SortedDocValuesField(
                            Fields.SECTION, new BytesRef(Facets.shortened(sections.getFirst()))));
        }
    }

    private static void addPaper(Document document, IndexedPaper paper) {
        addValue(document, Fields.KEY, paper.key());
        paper.tags().forEach(tag -> addTag(document, tag));
        if (paper.year() != null) {
            document.add(new NumericDocValuesField(Fields.YEAR, paper.year()));
        }
    }

    private static void addTitle(Document document, IndexedPaper paper) {
        document.add(new TextField(Fields.TITLE, paper.title(), Field.Store.NO));
        paper.authors()
                .forEach(author ->
                        document.add(new TextField(Fields.AUTHOR, author, Field.Store.NO)));
    }

    private static void addNote(Document document, IndexedNote note) {
        document.add(new StoredField(NOTE_ID, note.id()));
        document.add(new TextField(Fields.NOTE, note.body(), Field.Store.YES));
        if (document.getField(Fields.HAS) == null) {
            addValue(document, Fields.HAS, Fields.NOTE);
        }
        note.tags().forEach(tag -> addTag(document, tag));
    }

    private static void addTag(Document document, String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        document.add(new StringField(Fields.TAG, lower, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.TAG, new BytesRef(lower)));
    }

    private static void addValue(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}
