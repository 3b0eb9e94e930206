package dev.gloss.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Finds all passages of the papers that a query finds by their titles or authors, which only the
/// first passage of a paper keeps.
///
/// @param searcher over the index
record Papers(IndexSearcher searcher) {

    private static final int MOST = 20_000;

    Query allPassages(Query firstPassages) {
        try {
            List<BytesRef> keys = new ArrayList<>();
            for (ScoreDoc found : searcher.search(firstPassages, MOST).scoreDocs) {
                keys.add(key(found.doc));
            }
            return keys.isEmpty()
                    ? MatchNoDocsQuery.INSTANCE
                    : new TermInSetQuery(Fields.KEY, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BytesRef key(int passage) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
        SortedDocValues keys = leaf.reader().getSortedDocValues(Fields.KEY);
        keys.advanceExact(passage - leaf.docBase);
        return BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue()));
    }
}
