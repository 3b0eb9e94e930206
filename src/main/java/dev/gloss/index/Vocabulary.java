package dev.gloss.index;

import dev.gloss.index.Words.Word;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that an index holds.
///
/// Words are indexed as written only; which of them have the same stem is found among the words
/// themselves when it is asked, for to index stems too would take a third more room.
final class Vocabulary {

    private final IndexReader index;
    private final Map<Term, List<Term>> families = new HashMap<>();

    Vocabulary(IndexReader index) {
        this.index = index;
    }

    /// Whether a word, as written, stands in any paper, title or note.
    boolean isKnown(String word) {
        return isIn(Fields.TEXT, word)
                || isIn(Fields.NOTE, word)
                || isIn(Fields.TITLE, word)
                || isIn(Fields.AUTHOR, word);
    }

    /// Whether a field has a word as written.
    boolean isIn(String field, String word) {
        try {
            return index.docFreq(new Term(field, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a field that have the stem of this one; this one if there are none.
    Term[] family(String field, Word word) {
        List<Term> family = known(field, word);
        return family.isEmpty()
                ? new Term[] {new Term(field, word.text())}
                : family.toArray(Term[]::new);
    }

    /// Whether a field has any word of this stem.
    boolean holds(String field, Word word) {
        return !known(field, word).isEmpty();
    }

    private List<Term> known(String field, Word word) {
        return families.computeIfAbsent(new Term(field, word.text()), _ -> find(field, word));
    }

    private List<Term> find(String field, Word word) {
        List<Term> family = new ArrayList<>();
        try {
            Terms words = MultiTerms.getTerms(index, field);
            if (words != null) {
                collect(field, word.stem(), words.iterator(), family);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return family;
    }

    private static void collect(String field, String stem, TermsEnum words, List<Term> family)
            throws IOException {
        BytesRef beginning = new BytesRef(Stem.beginning(stem));
        boolean more = words.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(words.term(), beginning)) {
            String word = words.term().utf8ToString();
            if (Stem.of(word).equals(stem)) {
                family.add(new Term(field, word));
            }
            more = words.next() != null;
        }
    }
}
