package dev.gloss.pdf;

import org.jspecify.annotations.Nullable;

/// A file from which no paper can be read. The message is the reason in words a person can act on,
/// without the file's name.
public final class UnreadablePdfException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean locked;

    public UnreadablePdfException(String reason) {
        this(reason, null, false);
    }

    public UnreadablePdfException(String reason, Throwable cause) {
        this(reason, cause, false);
    }

    private UnreadablePdfException(String reason, @Nullable Throwable cause, boolean locked) {
        super(reason, cause);
        this.locked = locked;
    }

    /// A file that a password, or another one, would open.
    static UnreadablePdfException locked(String reason, Throwable cause) {
        return new UnreadablePdfException(reason, cause, true);
    }

    /// Whether a password, or another one, would open the file.
    public boolean isLocked() {
        return locked;
    }
}
