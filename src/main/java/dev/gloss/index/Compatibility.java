package dev.gloss.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.text.Normalizer;

/// Brings mathematical letters, ligatures, full-width forms and the like to plain ones ([UAX
/// #15](https://www.unicode.org/reports/tr15/), NFKC).
final class Compatibility extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Compatibility(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii() && !Normalizer.isNormalized(term, Normalizer.Form.NFKC)) {
            String plain = Normalizer.normalize(term, Normalizer.Form.NFKC);
            term.setEmpty().append(plain);
        }
        return true;
    }

    private boolean isAscii() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] >= 128) {
                return false;
            }
        }
        return true;
    }
}
