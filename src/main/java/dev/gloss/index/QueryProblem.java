package dev.gloss.index;

/// What in a query was searched as plain words, and why.
///
/// @param message one line
/// @param query as it was searched, saved searches written out
/// @param at UTF-16 units into the query, from 0, where it goes wrong
public record QueryProblem(String message, String query, int at) {}
