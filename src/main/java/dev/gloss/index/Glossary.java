package dev.gloss.index;

import dev.gloss.index.Words.Word;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The acronyms that the papers of an index explain.
///
/// Each is a term of the passage that explains it, twice: `L` and its letters, and `W` and the
/// stems of its words, before a tab and what it is.
final class Glossary {

    /// A query is widened by so many meanings of its letters at most.
    private static final int MOST = 4;

    private static final int LONGEST = 200;
    private static final char BY_LETTERS = 'L';
    private static final char BY_WORDS = 'W';

    private final IndexReader reader;

    Glossary(IndexReader reader) {
        this.reader = reader;
    }

    /// An acronym, and the keys of the papers that explain it so.
    record Entry(Acronym acronym, Set<String> papers) {}

    /// What a passage's document keeps of the acronyms that its text explains.
    static List<Field> fields(String text) {
        List<Field> fields = new ArrayList<>();
        for (Acronym acronym : AcronymFinder.in(text)) {
            String entry = "\t%s\t%s".formatted(acronym.letters(), acronym.words());
            String letters = acronym.letters().toLowerCase(Locale.ROOT);
            for (String term :
                    List.of(
                            BY_LETTERS + letters + entry,
                            BY_WORDS + stems(Words.of(acronym.words()).words()) + entry)) {
                if (term.length() <= LONGEST) {
                    fields.add(new StringField(Fields.ACRONYM, term, Field.Store.NO));
                }
            }
        }
        return fields;
    }

    /// What a word stands for, if it is an acronym; in one or in many.
    List<Entry> meanings(Word word) throws IOException {
        List<Entry> meanings = entries(BY_LETTERS + word.text());
        if (meanings.isEmpty() && word.text().endsWith("s")) {
            return entries(BY_LETTERS + word.text().substring(0, word.text().length() - 1));
        }
        return meanings;
    }

    /// The letters by which some words are known, if they are.
    List<Entry> letters(List<Word> words) throws IOException {
        return entries(BY_WORDS + stems(words));
    }

    private static String stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    private List<Entry> entries(String name) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.ACRONYM);
        List<Entry> entries = new ArrayList<>();
        if (terms == null) {
            return entries;
        }
        BytesRef prefix = new BytesRef(name + "\t");
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && entries.size() < MOST && StringHelper.startsWith(all.term(), prefix)) {
            String term = all.term().utf8ToString();
            String[] entry = term.split("\t", 3);
            Acronym acronym = new Acronym(entry[1], entry[2]);
            Set<String> papers = papers(new Term(Fields.ACRONYM, term));
            if (!papers.isEmpty()
                    && entries.stream().noneMatch(e -> isSame(e.acronym(), acronym))) {
                entries.add(new Entry(acronym, papers));
            }
            more = all.next() != null;
        }
        return entries;
    }

    private static boolean isSame(Acronym one, Acronym other) {
        return one.letters().equalsIgnoreCase(other.letters())
                && stems(Words.of(one.words()).words())
                        .equals(stems(Words.of(other.words()).words()));
    }

    private Set<String> papers(Term term) throws IOException {
        Set<String> papers = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum passages = leaf.reader().postings(term, PostingsEnum.NONE);
            SortedDocValues keys = leaf.reader().getSortedDocValues(Fields.KEY);
            Bits live = leaf.reader().getLiveDocs();
            while (passages != null && passages.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                int passage = passages.docID();
                if ((live == null || live.get(passage)) && keys.advanceExact(passage)) {
                    papers.add(keys.lookupOrd(keys.ordValue()).utf8ToString());
                }
            }
        }
        return papers;
    }
}
