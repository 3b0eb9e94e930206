package dev.gloss.index;

/// Another process is writing to the index.
public final class IndexBusyException extends Exception {

    private static final long serialVersionUID = 1;

    IndexBusyException(Throwable cause) {
        super("another process is writing to the index", cause);
    }
}
