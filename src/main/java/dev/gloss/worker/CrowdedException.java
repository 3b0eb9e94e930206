package dev.gloss.worker;

import java.io.Serial;

/// A large PDF had better be read where nothing else is.
final class CrowdedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    CrowdedException() {
        super("memory may not do for all that is in work");
    }
}
