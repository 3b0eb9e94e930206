package dev.gloss.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

import java.io.IOException;

/// Marks words that are kept as written, so that they are never taken for stems.
final class ExactMark extends TokenFilter {

    private final boolean all;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /// @param all whether every word is kept, or only those that the filters before left alone as
    ///   keywords
    ExactMark(TokenStream words, boolean all) {
        super(words);
        this.all = all;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (all || keyword.isKeyword()) {
            String word = term.toString();
            term.setEmpty().append(Analysis.EXACT).append(word);
        }
        return true;
    }
}
