package dev.gloss.library;

/// What a library holds.
///
/// @param folder where things lie
/// @param papers what is known of them
/// @param reader opens them
/// @param notebook the notes on them
record Holdings(LibraryFolder folder, PaperStore papers, PaperReader reader, Notebook notebook) {}
