package dev.gloss.index;

import org.apache.lucene.search.Query;

/// Something that adds to a passage's score.
///
/// @param says what it is, in a few words
/// @param query adds its score
record Part(String says, Query query) {}
