package dev.gloss.index;

import dev.gloss.index.Words.Word;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of the library for words that are not in it.
final class Suggestions {

    private static final List<String> KNOWN_BY =
            List.of(Fields.TEXT, Fields.NOTE, Fields.TITLE, Fields.AUTHOR);

    /// A longer word may be wrong in two places.
    private static final int SHORT = 5;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int MOST = 12;

    private final IndexReader index;

    Suggestions(IndexReader index) {
        this.index = index;
    }

    /// A query with its unknown words replaced by the nearest that is known, and among equally near
    /// ones the most frequent; empty if all are known or nothing is near.
    Optional<String> instead(String query) throws IOException {
        String instead = query;
        List<Word> words = Words.of(query).words();
        for (Word word : words.subList(0, Math.min(MOST, words.size()))) {
            Optional<String> nearest =
                    isKnown(word.text())
                                    || isPattern(word.text(), query)
                                    || isNoText(word.text(), query)
                            ? Optional.empty()
                            : nearest(word.text());
            if (nearest.isPresent()) {
                instead = replaced(instead, word.text(), nearest.get());
            }
        }
        return instead.equals(query) ? Optional.empty() : Optional.of(instead);
    }

    /// Whether the query has it as a part of a word with wildcards or of one that may be misspelt;
    /// a question mark at a word's end belongs to a sentence.
    private static boolean isPattern(String word, String query) {
        return Pattern.compile(
                        "[*?]%1$s|%1$s(?:[*~]|\\?[\\p{L}\\p{N}])".formatted(Pattern.quote(word)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(query)
                .find();
    }

    /// Whether it is an operator, or a label such as a tag: no word that texts would have.
    private static boolean isNoText(String word, String query) {
        return Pattern.compile(
                        "\\s(?=NEAR|ADJ)%1$s/\\d{1,3}\\s|\\b(?:tag|kind|key|paper|has):\"?[\\w-]*%1$s"
                                .formatted(Pattern.quote(word)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(query)
                .find();
    }

    private boolean isKnown(String word) throws IOException {
        for (String field : KNOWN_BY) {
            if (index.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return Fields.NAMES.contains(word);
    }

    private Optional<String> nearest(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(index, Fields.TEXT);
        if (terms == null || word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = "";
        float best = 0;
        int edits = word.length() < SHORT ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, word), edits, 1, true);
        while (near.next() != null) {
            // A boost falls with each edit; the count of passages decides between equals.
            float worth = near.getBoost() + Math.min(near.docFreq(), 10_000) / 1e6f;
            if (worth > best) {
                best = worth;
                nearest = near.term().utf8ToString();
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static String replaced(String query, String word, String other) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(query)
                .replaceAll(Matcher.quoteReplacement(other));
    }
}
