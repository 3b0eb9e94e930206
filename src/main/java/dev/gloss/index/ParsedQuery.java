package dev.gloss.index;

import org.apache.lucene.search.Query;

import java.util.Optional;

/// A query that was understood, or searched as plain words.
///
/// @param scored what is searched
/// @param words what is highlighted
/// @param problem why it was searched as plain words, if it was
record ParsedQuery(Query scored, Query words, Optional<QueryProblem> problem) {}
