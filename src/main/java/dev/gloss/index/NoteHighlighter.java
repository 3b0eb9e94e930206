package dev.gloss.index;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import java.io.IOException;

/// What a query found in the bodies of notes, which need not have all of it: the passages have the
/// rest. One serves for many notes, because getting ready takes longer than a note.
final class NoteHighlighter extends UnifiedHighlighter {

    private static final int ALL = 1_000;

    private final FieldHighlighter bodies;

    NoteHighlighter(Query query) {
        this(query, WordsOnly.isSo(query));
    }

    // Whole words are told by themselves; for phrases and patterns each note becomes an index of
    // its own, which takes several times as long.
    NoteHighlighter(Query query, boolean isWords) {
        super(
                builderWithoutSearcher(Analysis.INDEX)
                        .withFormatter(new Highlighter.Spans(0))
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .withBreakIterator(WholeBreakIterator::new)
                        .withWeightMatches(!isWords)
                        .withPassageRelevancyOverSpeed(!isWords));
        Query any = anyOf(query);
        this.bodies = getFieldHighlighter(Fields.NOTE, any, extractTerms(any), ALL);
    }

    FoundNote highlight(FoundNote note) throws IOException {
        // As the library does where a text is in no index: no reader, and no number in it.
        Object found = bodies.highlightFieldForDoc(null, -1, note.body());
        return found instanceof Highlights some
                ? new FoundNote(note.id(), note.body(), some.matches())
                : note;
    }

    // No switch: the JDK makes a class for one over types, which takes as long as ten snippets.
    private static Query anyOf(Query query) {
        if (query instanceof BoostQuery boosted) {
            return anyOf(boosted.getQuery());
        }
        if (!(query instanceof BooleanQuery bool)) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (BooleanClause clause : bool.clauses()) {
            if (!clause.isProhibited()) {
                any.add(anyOf(clause.query()), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
