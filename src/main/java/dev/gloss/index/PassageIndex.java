package dev.gloss.index;

import java.io.IOException;
import java.util.Map;

/// Finds passages. A cache: whatever is wrong with it, it can be made again from papers and notes.
public interface PassageIndex extends AutoCloseable {

    /// Gets ready for many searches, which takes longer than the first of them. To be called on a
    /// thread that has nothing else to do; what is wrong with the index shows when somebody
    /// searches.
    void prepare();

    /// Finds passages as the index was at its last commit, whichever process made it. Hits of equal
    /// score come in the order of their papers' keys and of the paper.
    ///
    /// A query never fails: what is no valid query is searched as plain words, and the answer says
    /// so.
    ///
    /// @throws IndexUnusableException if there is no index, or none that can be read
    Hits search(SearchRequest request);

    /// Reads every byte of the index and compares it with what was written.
    ///
    /// @throws IndexUnusableException if there is no index, or one of its files has changed
    void requireSound();

    /// What the index was made of, as the last [#apply] told; empty for an index that is missing,
    /// unreadable or made by another version of Gloss.
    Map<String, String> stamps();

    /// Makes one batch of changes and commits it: all or nothing. Changes from nothing (`since` is
    /// empty) begin the index anew, whatever lies there.
    ///
    /// @return false, and nothing is changed, if the index is no longer what the changes were
    ///   worked out from
    /// @throws IndexBusyException if another process has been writing for two seconds
    /// @throws IOException if the folder cannot be written
    boolean apply(IndexChanges changes) throws IndexBusyException, IOException;

    /// Makes later searches quicker after several batches, as far as that takes no longer than they
    /// did. Nothing that is found changes.
    ///
    /// @throws IndexBusyException if another process has been writing for two seconds
    /// @throws IOException if the folder cannot be written; the index is as it was
    void compact() throws IndexBusyException, IOException;

    @Override
    void close();
}
