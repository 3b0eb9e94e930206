package dev.gloss.library;

/// A file that was to be imported and cannot be looked into. The message is the reason in words a
/// person can act on, without the file's name.
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableFileException(String reason) {
        super(reason);
    }

    UnreadableFileException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
