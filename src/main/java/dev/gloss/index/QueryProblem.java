package dev.gloss.index;

/// Why a query was searched as plain words.
///
/// @param message one line
/// @param at UTF-16 units into the query, from 0, where it goes wrong
public record QueryProblem(String message, int at) {}
