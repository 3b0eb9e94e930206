package dev.gloss.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How words become terms: compatibility characters, case, accents and hyphens are folded. Stop
/// words stay, so that phrases with them are found, and no word is stemmed; [Vocabulary] knows
/// which belong together.
final class Analysis {

    /// What passages and notes are indexed by.
    static final Analyzer INDEX = perField(words(true, UnaryOperator.identity()));

    /// What is looked for.
    static final Analyzer QUERY = perField(words(false, UnaryOperator.identity()));

    private Analysis() {}

    /// What is looked for, and beside each word all that have its stem.
    static Analyzer families(Vocabulary vocabulary) {
        return perField(words(false, words -> new Families(words, vocabulary)));
    }

    private static Analyzer perField(Analyzer words) {
        Map<String, Analyzer> fields = new HashMap<>();
        Fields.OF_WORDS.forEach(field -> fields.put(field, words));
        return new PerFieldAnalyzerWrapper(value(), fields);
    }

    /// @param lettersToo whether a Chinese, Japanese or Korean letter is a word beside the pairs
    /// @param last what else is done to words
    private static Analyzer words(boolean lettersToo, UnaryOperator<TokenStream> last) {
        return new Analyzer() {

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new Hyphens(reader);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream pieces =
                        new CJKBigramFilter(
                                tokenizer,
                                CJKBigramFilter.HAN
                                        | CJKBigramFilter.HIRAGANA
                                        | CJKBigramFilter.KATAKANA
                                        | CJKBigramFilter.HANGUL,
                                lettersToo);
                TokenStream folded = folded(new Compounds(new Compatibility(pieces)));
                return new TokenStreamComponents(tokenizer, last.apply(new GroupedDigits(folded)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded(new Compatibility(in));
            }

            // Words of two sections, or of two notes, are never a phrase.
            @Override
            public int getPositionIncrementGap(String field) {
                return 100;
            }
        };
    }

    private static Analyzer value() {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new KeywordTokenizer();
                return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new LowerCaseFilter(in);
            }
        };
    }

    private static TokenStream folded(TokenStream in) {
        return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)));
    }
}
