package dev.gloss.index;

import dev.gloss.index.Lookalike.UnknownField;
import dev.gloss.index.Words.Word;
import dev.gloss.text.Suggestion;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of the library for words that are not in it: each by those of the field in which it is
/// looked for. Operators and names of functions are no words.
final class Suggestions {

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<![^\\s(])(?:(?:AND|OR|NOT|TO|near/\\d+|\\p{Lu}{3,4}/\\d*)(?![^\\s)])"
                            + "|/(?:\\\\.|[^/\\\\\\s])+/|@[\\w-]+)"
                            + "|(?<![\\p{L}\\w])fn:[a-zA-Z]+\\("
                            + "|(?<![\\p{L}\\w])(?<field>[\\p{L}\\w-]+):(?=[^\\s:/\\\\])"
                            + "(?<value>\"[^\"]*\"|\\([^)]*\\)|[\\[{][^\\]}]*[\\]}]|[^\\s()\"]+)?"
                            + "|(?<words>[^\\s()\"]+)");

    private static final Pattern WILD = Pattern.compile("[*~]|\\?[\\p{L}\\p{N}]");

    /// A longer word may be wrong in two places.
    private static final int SHORT = 5;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /// Longer queries are pasted texts, and looking for words that are near takes its time.
    private static final int MOST = 300;

    private static final int MOST_LABELS = 10_000;

    private final IndexReader index;
    private final Vocabulary vocabulary;

    Suggestions(IndexReader index) {
        this.index = index;
        this.vocabulary = new Vocabulary(index);
    }

    /// A query with its unknown words replaced by the nearest that is known, and among equally near
    /// ones the most frequent; empty if all are known or nothing is near.
    Optional<String> instead(String query) throws IOException {
        if (query.length() > MOST) {
            return Optional.empty();
        }
        try {
            String instead = mended(query, Fields.TEXT);
            return instead.equals(query) ? Optional.empty() : Optional.of(instead);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String mended(String query, String field) {
        return PIECE.matcher(query)
                .replaceAll(piece -> Matcher.quoteReplacement(mendedPiece(piece, field)));
    }

    private String mendedPiece(MatchResult piece, String field) {
        if (piece.group("words") != null) {
            String words = piece.group("words");
            return WILD.matcher(words).find() ? words : mendedWords(words, field);
        }
        if (piece.group("value") == null) {
            return piece.group();
        }
        String name = piece.group("field");
        String value = piece.group("value");
        return switch (name) {
            case Fields.PAGE, Fields.YEAR, Fields.KIND, Fields.HAS -> piece.group();
            case Fields.TAG -> name + ":" + mendedLabel(value, Fields.TAG);
            case Fields.KEY, Fields.PAPER -> name + ":" + mendedLabel(value, Fields.KEY);
            case Fields.SECTION -> name + ":" + mended(value, Fields.ABOVE);
            case Fields.AUTHOR, Fields.TITLE, Fields.NOTE -> name + ":" + mended(value, name);
            case Fields.TEXT, Fields.CAPTION -> name + ":" + mended(value, Fields.TEXT);
            default -> mendedField(name, value);
        };
    }

    /// A value with the field that was meant, if one surely was; else the word before the colon is
    /// left as it is.
    private String mendedField(String name, String value) {
        UnknownField unknown = new UnknownField(name, value.charAt(0), 0);
        return Optional.of(unknown)
                .filter(each -> each.isMistake(vocabulary::isKnown))
                .flatMap(UnknownField::meant)
                .filter(Fields.NAMES::contains)
                .map(field -> mended(field + ":" + value, field))
                .orElseGet(() -> name + ":" + mended(value, Fields.TEXT));
    }

    private String mendedLabel(String value, String field) {
        String label = value.replace("\"", "").toLowerCase(Locale.ROOT);
        if (!value.matches("[\\w-]+|\"[^\"*?~]*\"") || vocabulary.isIn(field, label)) {
            return value;
        }
        List<String> all = all(field);
        if (all.stream().filter(each -> each.startsWith(label)).count() > 1) {
            return label + "*";
        }
        return Suggestion.nearest(label, all)
                .map(near -> near.matches("[\\w-]+") ? near : '"' + near + '"')
                .orElse(value);
    }

    private List<String> all(String field) {
        List<String> all = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            while (each.next() != null && all.size() < MOST_LABELS) {
                all.add(each.term().utf8ToString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private String mendedWords(String typed, String field) {
        String mended = typed;
        for (Word word : Words.of(typed).words()) {
            if (!vocabulary.isKnown(word.text()) && !vocabulary.isIn(field, word.text())) {
                Optional<String> near =
                        nearest(word.text(), field).or(() -> nearest(word.text(), Fields.TEXT));
                mended = near.isPresent() ? replaced(mended, word.text(), near.get()) : mended;
            }
        }
        return mended;
    }

    private Optional<String> nearest(String word, String field) {
        try {
            Terms terms = MultiTerms.getTerms(index, field);
            return terms == null || word.length() < SHORTEST || word.length() > LONGEST
                    ? Optional.empty()
                    : nearest(terms, new Term(field, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> nearest(Terms terms, Term word) throws IOException {
        String nearest = "";
        float best = 0;
        int edits = word.text().length() < SHORT ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, word, edits, 1, true);
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
