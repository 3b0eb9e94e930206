package dev.gloss.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How words become terms.
///
/// Every word is indexed twice at its position: as written, marked [#EXACT], for phrases and
/// patterns; and as its stem, for all else. Stop words stay, so that phrases with them are found.
final class Analysis {

    /// Begins every term that is a word as written.
    static final char EXACT = '=';

    /// Ends the name of a field whose words a query wants as written.
    static final String EXACTLY = "=";

    private Analysis() {}

    /// What terms a passage has.
    static Analyzer forIndex() {
        return perField(words(Analysis::bothForms), words(Analysis::bothForms));
    }

    /// What terms a query looks for.
    static Analyzer forQueries() {
        return perField(words(KStemFilter::new), words(in -> new ExactMark(in, true)));
    }

    private static Analyzer perField(Analyzer words, Analyzer exactly) {
        Map<String, Analyzer> fields = new HashMap<>();
        for (String field : Fields.OF_WORDS) {
            fields.put(field, words);
            fields.put(field + EXACTLY, exactly);
        }
        return new PerFieldAnalyzerWrapper(value(), fields);
    }

    private static Analyzer words(UnaryOperator<TokenStream> forms) {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(
                        tokenizer, forms.apply(new GroupedDigits(folded(tokenizer))));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded(in);
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

    private static TokenStream bothForms(TokenStream words) {
        return new ExactMark(new KStemFilter(new KeywordRepeatFilter(words)), false);
    }

    private static TokenStream folded(TokenStream in) {
        return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)));
    }
}
