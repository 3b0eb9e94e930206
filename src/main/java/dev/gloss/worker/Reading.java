package dev.gloss.worker;

/// What came of reading a PDF.
public sealed interface Reading {

    /// A paper; its health says how well it could be read.
    record Read(PaperFile file) implements Reading {}

    /// None.
    sealed interface Unread extends Reading {

        /// One line in words a person can act on, without the file's name.
        String reason();
    }

    /// None, and another attempt would end no better.
    record Failed(String reason) implements Unread {}

    /// None unless another password is given.
    record Locked(String reason) implements Unread {}

    /// None, which is not the file's fault.
    record NotTried(String reason) implements Unread {}
}
