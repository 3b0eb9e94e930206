package dev.gloss.pdf;

/// A file from which no paper can be read. The message is the reason in words a person can act on,
/// without the file's name.
public final class UnreadablePdfException extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadablePdfException(String reason) {
        super(reason);
    }

    public UnreadablePdfException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
