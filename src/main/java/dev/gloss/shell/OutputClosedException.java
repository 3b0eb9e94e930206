package dev.gloss.shell;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Nobody reads the output any more, as after `| head`: reason to stop, not to complain.
final class OutputClosedException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    OutputClosedException(IOException cause) {
        super(cause);
    }
}
