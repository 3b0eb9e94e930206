package dev.gloss.library;

import java.nio.file.Path;

/// What was exported.
///
/// @param key of the paper
/// @param file that was written
/// @param notes how many it holds
public record Export(String key, Path file, int notes) {}
