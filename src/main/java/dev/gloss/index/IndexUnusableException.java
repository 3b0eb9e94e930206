package dev.gloss.index;

/// There is no index, or none that can be read. The message says why.
public final class IndexUnusableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexUnusableException(String reason) {
        super(reason);
    }

    IndexUnusableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
