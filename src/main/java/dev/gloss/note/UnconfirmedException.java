package dev.gloss.note;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A file that is written, but of which the disk does not say that it would survive a loss of
/// power. Nothing is gained by trying again: what failed once may be reported as done.
public final class UnconfirmedException extends FileSystemException {

    private static final long serialVersionUID = 1;

    UnconfirmedException(Path file, IOException cause) {
        super(file.toString(), null, String.valueOf(cause.getMessage()));
        initCause(cause);
    }
}
