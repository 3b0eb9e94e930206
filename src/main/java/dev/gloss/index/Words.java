package dev.gloss.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A text as the words by which it is looked for.
///
/// @param words in order
/// @param wholes what hyphens joined, in order
record Words(List<Word> words, List<Whole> wholes) {

    /// Words that are read of a text; more are a pasted book.
    static final int MOST = 100;

    Words {
        words = List.copyOf(words);
        wholes = List.copyOf(wholes);
    }

    /// @param text as it is indexed
    /// @param stem itself where it has no other
    record Word(String text, String stem) {

        Word(String text) {
            this(text, Stem.of(text));
        }

        boolean isFunctionWord() {
            return FunctionWords.contains(text);
        }
    }

    /// Words written as one: `finegrained` of `fine-grained`.
    ///
    /// @param first index of the first of the words
    /// @param count of the words
    record Whole(int first, int count, String text) {}

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        List<Whole> wholes = new ArrayList<>();
        try (TokenStream tokens = Analysis.QUERY.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            int wholeEnd = -1;
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST) {
                if (type.type().equals(Compounds.JOINED)) {
                    wholes.add(new Whole(words.size(), 0, term.toString()));
                    wholeEnd = offset.endOffset();
                } else if (!type.type().equals(Compounds.PART)) {
                    words.add(new Word(term.toString()));
                    if (offset.endOffset() <= wholeEnd) {
                        Whole whole = wholes.removeLast();
                        wholes.add(new Whole(whole.first(), whole.count() + 1, whole.text()));
                    }
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words, wholes);
    }

    /// The words as written, those that hyphens join as one.
    List<String> joined() {
        List<String> joined = new ArrayList<>();
        int next = 0;
        for (Whole whole : wholes) {
            for (; next < whole.first(); next++) {
                joined.add(words.get(next).text());
            }
            joined.add(whole.text());
            next = whole.first() + whole.count();
        }
        for (; next < words.size(); next++) {
            joined.add(words.get(next).text());
        }
        return joined;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Those that carry meaning; all, if none does.
    List<Integer> meaningful() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isFunctionWord()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                places.add(i);
            }
        }
        return places;
    }
}
