package dev.gloss.index;

/// Letters and the words that they stand for, as a paper explains them.
///
/// @param letters such as `MLA`, without the s of a plural
/// @param words such as `Multi-head Latent Attention`
record Acronym(String letters, String words) {}
