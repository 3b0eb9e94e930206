package dev.gloss.shell;

import dev.gloss.index.SearchExtras;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A search as it is remembered, so that its numbers can be used and its next hits shown.
///
/// @param library the folder that was searched
/// @param query as typed
/// @param papers the keys it was limited to; empty for all
/// @param limit hits a page
/// @param extras how it was searched, and what its answer holds
/// @param hits shown so far; the first has number 1
record LastSearch(
        String library,
        String query,
        List<String> papers,
        int limit,
        SearchExtras extras,
        List<NumberedPassage> hits) {

    /// How many of a passage's first characters are kept.
    static final int WORDS = 60;

    private static final String FORMAT = "gloss search 2";

    LastSearch {
        papers = List.copyOf(papers);
        hits = List.copyOf(hits);
    }

    /// The same search with other hits shown.
    LastSearch showing(List<NumberedPassage> shown) {
        return new LastSearch(library, query, papers, limit, extras, shown);
    }

    /// As a file keeps it: not as JSON, whose library takes longer to start than a search.
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORMAT);
        out.writeUTF(library);
        out.writeUTF(query);
        out.writeInt(limit);
        out.writeBoolean(extras.expand());
        out.writeBoolean(extras.explain());
        out.writeBoolean(extras.facets());
        out.writeInt(extras.sentences());
        out.writeInt(papers.size());
        for (String paper : papers) {
            out.writeUTF(paper);
        }
        out.writeInt(hits.size());
        for (NumberedPassage hit : hits) {
            out.writeUTF(hit.place());
            out.writeUTF(hit.words());
        }
        return bytes.toByteArray();
    }

    /// Reads what [#bytes] wrote.
    ///
    /// @throws IOException if it is something else
    static LastSearch read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("not a search of this version of Gloss");
        }
        String library = in.readUTF();
        String query = in.readUTF();
        int limit = in.readInt();
        SearchExtras extras =
                new SearchExtras(
                        in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readInt());
        List<String> papers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            papers.add(in.readUTF());
        }
        List<NumberedPassage> hits = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            hits.add(new NumberedPassage(in.readUTF(), in.readUTF()));
        }
        return new LastSearch(library, query, papers, limit, extras, hits);
    }

    /// A passage that a number stands for.
    ///
    /// @param place such as `deepseek-v3@9.1`
    /// @param words with which it begins, to recognise it
    record NumberedPassage(String place, String words) {

        static NumberedPassage of(String place, String text) {
            return new NumberedPassage(
                    place,
                    text.substring(
                            0,
                            text.offsetByCodePoints(
                                    0, Math.min(WORDS, text.codePointCount(0, text.length())))));
        }
    }
}
