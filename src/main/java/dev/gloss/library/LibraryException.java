package dev.gloss.library;

import org.jspecify.annotations.Nullable;

/// Something the library was asked for and cannot do. The message is one line: what, of which
/// paper, note or file, and what to do.
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String message;
    private final boolean fault;

    private LibraryException(String message, boolean fault, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        this.fault = fault;
    }

    /// What was named is not there.
    public static LibraryException missing(String message) {
        return new LibraryException(message, false, null);
    }

    /// The library cannot be read or written.
    public static LibraryException fault(String message, Throwable cause) {
        return new LibraryException(message, true, cause);
    }

    /// Never null.
    @Override
    public String getMessage() {
        return message;
    }

    /// Whether the library itself is at fault, and not what was asked for.
    public boolean isFault() {
        return fault;
    }
}
