package dev.gloss.index;

/// How many of the passages that match have something in common.
///
/// @param name of what is counted: `paper`, `section`, `kind`, `year`, `tag` or `note`
/// @param value such as `deepseek-v3`, `2024`, or of `note` `yes` and `no`
/// @param count of passages
public record Facet(String name, String value, long count) {}
