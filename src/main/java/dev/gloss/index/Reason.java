package dev.gloss.index;

/// Why a hit ranks where it does.
///
/// @param says what counted, in a few words
/// @param share of the score, from 0 to 1
public record Reason(String says, double share) {}
