package dev.gloss.index;

/// Words that were searched beside those that were typed.
///
/// @param typed the letters or words of the query
/// @param also the words or letters for which they stand
public record Expansion(String typed, String also) {}
