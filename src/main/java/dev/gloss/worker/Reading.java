package dev.gloss.worker;

/// What came of reading a PDF.
public sealed interface Reading {

    /// A paper; its health says how well it could be read.
    record Read(PaperFile file) implements Reading {}

    /// None.
    ///
    /// @param reason one line in words a person can act on, without the file's name
    record Failed(String reason) implements Reading {}
}
