package dev.gloss.library;

import java.nio.file.Path;

/// A note or what is known of a paper, as the file that a person may edit.
///
/// @param name a note's id or a paper's key
/// @param file in which it lies
/// @param contents all that stands there
public record Editable(String name, Path file, String contents) {}
