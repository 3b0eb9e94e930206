package dev.gloss.worker;

/// What came of reading a PDF.
public sealed interface Reading {

    /// A paper; its health says how well it could be read.
    record Read(PaperFile file) implements Reading {}

    /// None, and another attempt would end no better.
    ///
    /// @param reason one line in words a person can act on, without the file's name
    record Failed(String reason) implements Reading {}

    /// None unless another password is given.
    ///
    /// @param reason likewise
    record Locked(String reason) implements Reading {}

    /// None, which is not the file's fault.
    ///
    /// @param reason likewise
    record NotTried(String reason) implements Reading {}
}
