package dev.gloss.index;

import dev.gloss.index.Words.Word;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Puts all words of the same stem in the place of each word.
final class Families extends TokenFilter {

    private final Vocabulary vocabulary;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();

    Families(TokenStream words, Vocabulary vocabulary) {
        super(words);
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            for (Term word : vocabulary.family(Fields.TEXT, new Word(term.toString()))) {
                waiting.add(word.text());
            }
        } else {
            increment.setPositionIncrement(0);
        }
        term.setEmpty().append(waiting.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
