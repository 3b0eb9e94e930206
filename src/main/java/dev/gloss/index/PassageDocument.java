package dev.gloss.index;

import dev.gloss.paper.PassageKind;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import java.util.List;
import java.util.Locale;

/// A passage as a document of the index: what it is found by, and what a hit shows.
final class PassageDocument {

    private static final FieldType TEXT_WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);
    private static final String PLACE = "place";
    private static final String PAGE_LABEL = "pageLabel";
    private static final String NOTE_ID = "noteId";

    static {
        TEXT_WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT_WITH_OFFSETS.freeze();
    }

    private PassageDocument() {}

    static Term id(IndexedPassage passage) {
        return new Term(Fields.ID, "%s#%d".formatted(passage.paper().key(), passage.ordinal()));
    }

    static Document of(IndexedPassage passage) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, id(passage).text(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ORDINAL, passage.ordinal()));
        document.add(new StoredField(Fields.ORDINAL, passage.ordinal()));
        document.add(new StoredField(PLACE, passage.place()));
        document.add(new StringField(Fields.KIND, passage.kind().label(), Field.Store.YES));
        document.add(new Field(Fields.TEXT, passage.text(), TEXT_WITH_OFFSETS));
        document.add(new StoredField(PAGE_LABEL, passage.pageLabel()));
        document.add(new StoredField(Fields.PAGE, passage.page()));
        document.add(new IntPoint(Fields.PAGE, passage.page()));
        document.add(new FloatDocValuesField(Fields.WEIGHT, (float) Fields.weight(passage.kind())));
        passage.sections()
                .forEach(section ->
                        document.add(new TextField(Fields.SECTION, section, Field.Store.YES)));
        if (passage.kind() == PassageKind.CAPTION) {
            document.add(new TextField(Fields.CAPTION, passage.text(), Field.Store.NO));
        }
        addPaper(document, passage.paper());
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
                List.of(document.getValues(Fields.SECTION)),
                document.getField(Fields.PAGE).numericValue().intValue(),
                document.get(PAGE_LABEL),
                score,
                text,
                highlights.matches(),
                highlights.snippet(),
                List.of(document.getValues(NOTE_ID)));
    }

    private static void addPaper(Document document, IndexedPaper paper) {
        document.add(new StringField(Fields.KEY, paper.key(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(paper.key())));
        document.add(new StringField(Fields.PAPER, paper.key(), Field.Store.NO));
        document.add(new TextField(Fields.TITLE, paper.title(), Field.Store.NO));
        paper.authors()
                .forEach(author ->
                        document.add(new TextField(Fields.AUTHOR, author, Field.Store.NO)));
        paper.tags().forEach(tag -> addTag(document, tag));
        if (paper.year() != null) {
            document.add(new IntPoint(Fields.YEAR, paper.year()));
        }
    }

    private static void addNote(Document document, IndexedNote note) {
        document.add(new StoredField(NOTE_ID, note.id()));
        document.add(new TextField(Fields.NOTE, note.body(), Field.Store.NO));
        document.add(new StringField(Fields.HAS, Fields.NOTE, Field.Store.NO));
        note.tags().forEach(tag -> addTag(document, tag));
    }

    private static void addTag(Document document, String tag) {
        document.add(new StringField(Fields.TAG, tag.toLowerCase(Locale.ROOT), Field.Store.NO));
    }
}
